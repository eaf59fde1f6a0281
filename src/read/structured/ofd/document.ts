/** The skeleton of an OFD (GB/T 33190-2016): document bodies, their pages, templates, attachments and tags. */
import { allAt, firstAt, textOf, everyElement, type Element } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import type { Package } from '../package.ts';
import { Unreadable } from '../unreadable.ts';
import { located } from '../located.ts';

/** A page before its content is read; tags refer to it by `id`. */
export interface PageRef {
  readonly id: string;
  readonly part: string;
}

/** One document of the file. Parts are names in the package. */
export interface OfdBody {
  readonly part: string;
  readonly root: Element;
  readonly pages: readonly PageRef[];
  /** Template id → part. */
  readonly templates: ReadonlyMap<string, string>;
  /** 自定义数据 of the document's head, by name. */
  readonly customData: ReadonlyMap<string, string>;
}

/** All documents of the file, mostly one. A file without any is `file.damaged`. */
export async function bodiesOf(pack: Package): Promise<readonly OfdBody[]> {
  const bodies: OfdBody[] = [];
  for (const body of allAt(await rootOf(pack, 'OFD.xml'), 'DocBody')) {
    const part = located('OFD.xml', textOf(firstAt(body, 'DocRoot')));
    if (part === undefined) throw new Unreadable('file.damaged', 'ofd: no document root');
    bodies.push(bodyOf(part, await rootOf(pack, part), customDataOf(body)));
  }
  if (bodies.length === 0) throw new Unreadable('file.damaged', 'ofd: no document');
  return bodies;
}

function bodyOf(part: string, root: Element, customData: ReadonlyMap<string, string>): OfdBody {
  const reference = (element: Element): readonly (readonly [string, string])[] => {
    const target = located(part, element.attributes.get('BaseLoc') ?? '');
    return target === undefined ? [] : [[element.attributes.get('ID') ?? '', target]];
  };
  return {
    part,
    root,
    customData,
    pages: allAt(root, 'Pages', 'Page').map((page) => ({
      id: page.attributes.get('ID') ?? '',
      part: reference(page)[0]?.[1] ?? '',
    })),
    templates: new Map(allAt(root, 'CommonData', 'TemplatePage').flatMap(reference)),
  };
}

function customDataOf(body: Element): ReadonlyMap<string, string> {
  const data = allAt(body, 'DocInfo', 'CustomDatas', 'CustomData');
  return new Map(data.map((one) => [one.attributes.get('Name')?.trim() ?? '', textOf(one)] as const));
}

/** The root of a part that must be there: else `file.damaged`. */
export async function rootOf(pack: Package, part: string): Promise<Element> {
  const bytes = await pack.part(part);
  if (bytes === undefined) throw new Unreadable('file.damaged', 'ofd: a part is missing');
  return parseXml(bytes);
}

/**
 * The root of a part that may be missing or spoilt, such as an attachment: undefined then. A limit is still a limit.
 */
export async function rootOr(pack: Package, part: string | undefined): Promise<Element | undefined> {
  if (part === undefined) return undefined;
  try {
    return await rootOf(pack, part);
  } catch (error) {
    if (error instanceof Unreadable && error.fault.code !== 'file.limit') return undefined;
    throw error;
  }
}

/**
 * Attached XML files. `FileLoc` is written from the list's folder by some and from the document's by others, and some
 * attach a file that no list names.
 */
export async function attachmentsOf(pack: Package, { part, root }: OfdBody): Promise<readonly Element[]> {
  const list = located(part, textOf(firstAt(root, 'Attachments')));
  const listed = list === undefined ? undefined : await rootOr(pack, list);
  const named =
    listed === undefined || list === undefined
      ? []
      : allAt(listed, 'Attachment').flatMap((one) => {
          const file = textOf(firstAt(one, 'FileLoc')) || (one.attributes.get('FileLoc') ?? '');
          return [located(list, file), located(part, file)]
            .filter((target) => target !== undefined && present(pack, target))
            .slice(0, 1);
        });
  const unnamed = pack.names.filter(
    (name) => /attach[^/]{0,80}\/[^/]{1,200}\.(?:xml|xbrl)$/iu.test(name) && !/attachments\.xml$/iu.test(name),
  );
  const targets = new Map(
    [...named, ...unnamed].flatMap((name) => (name === undefined ? [] : [[name.toLowerCase(), name] as const])),
  );
  const roots: Element[] = [];
  for (const target of targets.values()) {
    const attached = /\.(?:xml|xbrl)$/iu.test(target) ? await rootOr(pack, target) : undefined;
    if (attached !== undefined) roots.push(attached);
  }
  return roots;
}

/** 自定义标引: what is printed where, by names. Roots of all tag files. */
export async function tagsOf(pack: Package, { part, root }: OfdBody): Promise<readonly Element[]> {
  const list = located(part, textOf(firstAt(root, 'CustomTags')));
  const listed = await rootOr(pack, list);
  if (listed === undefined || list === undefined) return [];
  const files = [...everyElement(listed)].filter(({ name }) => name === 'FileLoc').map(textOf);
  const roots: Element[] = [];
  for (const file of files) {
    const target = [located(list, file), located(part, file)].find((one) => one !== undefined && present(pack, one));
    const tags = await rootOr(pack, target);
    if (tags !== undefined) roots.push(tags);
  }
  return roots;
}

function present(pack: Package, part: string): boolean {
  return pack.names.some((name) => name.toLowerCase() === part.toLowerCase());
}
