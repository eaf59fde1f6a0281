/** Where on the paper a value stands, and how it compares with the others of its type. */
import type { Mention } from './mention.ts';

/** Features by mention: thirds of the paper, the largest (of amounts and days), the first and the last, one printed again. */
export function placeFeatures(mentions: readonly Mention[], rows: number): readonly (readonly string[])[] {
  const values = mentions.map(({ valued }) => valued.value);
  const distinct = [...new Set(values)];
  const sizes = mentions.map(({ valued }) => sizeOf(valued));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return mentions.map(({ spot, valued }, at): readonly string[] => {
    const third = rows === 0 ? 0 : Math.min(2, Math.floor((3 * Math.max(0, spot.row)) / rows));
    const isSized = distinct.length > 1 && (valued.type === 'money' || valued.type === 'day');
    return [
      // Where an amount stands on the page says how long the paper is, not what it means.
      ...(valued.type === 'money' ? [] : [`place:${['top', 'middle', 'bottom'][third] ?? 'top'}`]),
      ...(distinct.length === 1 ? ['place:only'] : []),
      ...(isSized && sizes[at] === most ? ['place:most'] : []),
      ...(isSized && sizes[at] === least ? ['place:least'] : []),
      `place:${['first', 'second'][distinct.indexOf(valued.value)] ?? 'later'}`,
      ...(at === values.length - 1 && values.length > 1 ? ['place:last'] : []),
      ...(values.indexOf(valued.value) !== values.lastIndexOf(valued.value) ? ['place:again'] : []),
    ];
  });
}

// Amounts by size, days by time; others have none.
function sizeOf({ type, value }: Mention['valued']): number {
  return type === 'money' || type === 'day' ? Number(value.replace(/(?<=\d)-/gu, '')) : 0;
}
