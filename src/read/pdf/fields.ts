/** Form fields of a PDF page (AcroForm: ISO 32000-1, 12.7): what was filled in, whether or not the file draws it. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { enclose, type Box } from '../../model/index.ts';
import { CONTRAST } from './hidden.ts';
import { luminanceOf } from './luminance.ts';

/**
 * A field that a viewer shows: its value (a choice by what the list shows, a box as ☑ or □), its place in points of the
 * page frame, and the size of its type in points where the file states one.
 */
export interface Field {
  readonly value: string;
  readonly box: Box;
  readonly size: number | undefined;
}

const colour = z.array(z.number()).or(z.instanceof(Uint8ClampedArray)).nullish();
const WIDGET = z.looseObject({
  subtype: z.literal('Widget'),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  fieldValue: z.string().or(z.array(z.string())).nullish(),
  fieldType: z.string().nullish(),
  annotationFlags: z.number().catch(0),
  hidden: z.boolean().catch(false),
  password: z.boolean().catch(false),
  checkBox: z.boolean().catch(false),
  radioButton: z.boolean().catch(false),
  exportValue: z.string().nullish(),
  buttonValue: z.string().nullish(),
  options: z.array(z.object({ exportValue: z.string(), displayValue: z.string() })).nullish(),
  defaultAppearanceData: z.looseObject({ fontSize: z.number().nullish(), fontColor: colour }).nullish(),
  backgroundColor: colour,
});
type Widget = z.infer<typeof WIDGET>;

/** The fields of a page that hold something and are shown, in the order of the file. */
export async function fieldsOf(page: PDFPageProxy): Promise<readonly Field[]> {
  const viewport = page.getViewport({ scale: 1 });
  return (await page.getAnnotations()).flatMap((annotation: unknown): readonly Field[] => {
    const { data: widget } = WIDGET.safeParse(annotation);
    if (widget === undefined || isHidden(widget)) return [];
    const value = valueOf(widget);
    const [left, bottom, right, top] = widget.rect;
    const corners = [viewport.convertToViewportPoint(left, bottom), viewport.convertToViewportPoint(right, top)];
    const box = enclose(corners.map(([x, y]): Box => [Number(x), Number(y), 0, 0]));
    if (value.trim() === '' || !(box[2] > 0 && box[3] > 0)) return [];
    const size = widget.defaultAppearanceData?.fontSize ?? 0;
    return [{ value, box, size: size > 0 ? size : undefined }];
  });
}

// Flags of an annotation (12.5.3): Hidden and NoView.
const UNSEEN = 2 | 32;

function isHidden({ annotationFlags, hidden, password, defaultAppearanceData, backgroundColor }: Widget): boolean {
  const [ink, ground] = [luminanceOf(defaultAppearanceData?.fontColor ?? []), luminanceOf(backgroundColor ?? [])];
  return (
    hidden ||
    password ||
    (annotationFlags & UNSEEN) !== 0 ||
    (ink !== undefined && Math.abs(ink - (ground ?? 255)) < CONTRAST)
  );
}

function valueOf({ fieldType, fieldValue, checkBox, radioButton, exportValue, buttonValue, options }: Widget): string {
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue ?? ''];
  switch (fieldType) {
    case 'Tx':
      return values.join('\n').replaceAll(/\r\n?/gu, '\n');
    case 'Ch':
      return values.map((value) => options?.find((one) => one.exportValue === value)?.displayValue ?? value).join('、');
    case 'Btn':
      if (!checkBox && !radioButton) return '';
      return values.includes((checkBox ? exportValue : buttonValue) ?? '') ? '☑' : '□';
    case undefined:
    case null:
    default:
      return '';
  }
}
