/** `read`: what stands on papers, one JSON object a file or a table. */
import { fileURLToPath } from 'node:url';
import { documentJson } from '../dossier/field-json.ts';
import { readPapers, type ReadPaper } from '../pipeline/read.ts';
import type { ReadPage } from '../model/index.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates/extract', import.meta.url));

/** Reads the paths and prints what was found; 0 also when a file could not be read (its line says so). */
export async function readCommand(paths: readonly string[], options: { readonly json: boolean }): Promise<number> {
  for await (const paper of readPapers(paths, TEMPLATES)) {
    process.stdout.write(options.json ? `${JSON.stringify(jsonOf(paper))}\n` : tableOf(paper));
  }
  return 0;
}

function jsonOf({ read, documents }: ReadPaper): object {
  return {
    file: read.path, sha256: read.sha256, status: read.status,
    ...(read.fault !== undefined && { fault: faultOf(read.fault.code, read.fault.cause) }),
    pages: read.pages.map(pageOf),
    documents: documents.map(documentJson),
  };
}

function pageOf(page: ReadPage): object {
  return {
    page: page.page, width: page.width, height: page.height, reader: page.reader, words: page.runs.length,
    ...(page.blank && { blank: true }), ...(page.turned !== undefined && { turned: page.turned }),
    ...(page.fault !== undefined && { fault: faultOf(page.fault.code, page.fault.cause) }),
  };
}

const ADVICE: Readonly<Record<string, readonly [message: string, advice: string]>> = {
  'file.empty': ['文件为空', '请重新提交该文件'],
  'file.encrypted': ['文件已加密，无法打开', '请去除打开密码后重新提交'],
  'file.damaged': ['文件已损坏或不完整', '请重新导出或扫描后提交'],
  'file.unsupported': ['不支持的文件类型', '请转换为 PDF、JPEG 或 PNG 后提交'],
};

function faultOf(code: string, cause: string): object {
  const [message, advice] = ADVICE[code] ?? [cause, '请人工核对该文件'];
  return { code, message, advice };
}

function tableOf({ read, documents }: ReadPaper): string {
  const lines = documents.flatMap((document) => [
    `  ${document.kind}  第 ${document.pages.map((page) => page.page).join('、')} 页`,
    ...Object.entries(documentJson(document).fields).map(([name, field]) => `    ${field.status === 'sure' ? '✓' : '?'} ${name.padEnd(22)} ${typeof field.value === 'string' ? field.value : JSON.stringify(field.value)}`),
  ]);
  return `${read.path}  ${read.status}${read.fault === undefined ? '' : `  ${read.fault.code}`}\n${lines.map((line) => `${line}\n`).join('')}`;
}
