/** Loads `templates/roles/`: which words are asked about a value, and what each says for a field. */
import type { z } from 'zod';
import { rolesSchema, weightsSchema } from '../../extract/roles/weights.ts';
import type { Asked, AskedOf } from '../../extract/roles/words.ts';
import type { Templates } from '../../extract/template.ts';
import type { Lexicon } from './word-line.ts';
import type { YamlFile } from './yaml-files.ts';

const [ASKED, WEIGHTS] = ['asked.yaml', 'weights.yaml'];

/** What is asked and what it weighs; `missing` hears of a file that is not there. */
export function rolesOf(
  files: readonly YamlFile[],
  lexicon: Lexicon,
  missing: (name: string) => void,
): Pick<Templates, 'asked' | 'weights'> | undefined {
  const [asked, weights] = [ASKED, WEIGHTS].map((wanted) => {
    const file = files.find(({ name }) => name === wanted);
    if (file === undefined) missing(wanted);
    return file;
  });
  const questions = asked?.read(rolesSchema, asked.value);
  const fitted = weights?.read(weightsSchema, weights.value);
  if (asked === undefined || questions === undefined || fitted === undefined) return undefined;
  return { asked: askedOf(questions, asked, lexicon), weights: fitted };
}

// The words of every entry that is asked about values of a type.
function askedOf(read: z.infer<typeof rolesSchema>, file: YamlFile, lexicon: Lexicon): AskedOf {
  const endings = lexicon.words.get('party-ending')?.words ?? [];
  const of = (type: keyof AskedOf): Asked =>
    new Map(
      read[type].flatMap((line, at) =>
        line.split(/\s+/u).map((entry) => {
          const known = lexicon.words.get(entry);
          if (known === undefined) file.note([type, at], 'config.issue.no-entry', { name: entry });
          const sides = read.sides.some((one) => one.split(/\s+/u).includes(entry))
            ? sidesOf(known?.stems ?? [], endings)
            : [];
          return [entry, [...new Set([...(known?.words ?? []), ...sides])]] as const;
        }),
      ),
    );
  return {
    money: of('money'),
    day: of('day'),
    name: of('name'),
    taxId: of('taxId'),
    id: of('id'),
    sides: of('sides'),
    paper: of('paper'),
  };
}

// Whatever a stem says, it says with every ending: 汇出方, 汇出单位 and 汇出人 are one side.
function sidesOf(stems: readonly string[], endings: readonly string[]): readonly string[] {
  return stems
    .filter((stem) => /^\p{Script=Han}{2,5}$/u.test(stem) && !endings.some((ending) => stem.endsWith(ending)))
    .flatMap((stem) => endings.map((ending) => stem + ending));
}
