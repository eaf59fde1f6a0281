/** Fifty strings that papers, file names and registers could carry to do harm or to look like something else. */
const MARKUP = [
  '<script>alert(1)</script>',
  '</style><script>x</script>',
  '</title><b>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><iframe src=//x.example>",
  '<a href="javascript:alert(1)">x</a>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[<x>]]>',
  '<?xml version="1.0"?>',
  '<base href="https://x.example/">',
  '<meta http-equiv="refresh" content="0;url=//x.example">',
  '<link rel=stylesheet href=//x.example>',
  '<form action=//x.example>',
  '<object data=x>',
  '<embed src=x>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '&amp;&quot;',
  '<p style="background:url(//x.example)">',
  '<math><mtext><b>',
  '<table><td>',
  '`${1+1}`',
  '{page}',
] as const;

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://x.example","点")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  "=cmd|'/c calc'!A1",
  '=IMPORTXML("http://x.example")',
] as const;

const DECEPTIONS = [
  '\u202E00.000,05\u202C',
  '126\u200B000',
  '\u2066合同\u2069',
  '\uFEFF名称',
  'a\u0000b',
  '\u001B[31m红',
  '\u200F1\u200E2',
  '甲\u2028乙',
  '甲\u2029乙',
  '\u061C右',
  '\uFFF9注\uFFFB',
  '\u00AD连',
  '\u2060字',
  'e\u0301'.repeat(20),
] as const;

/** All of them. */
export const HOSTILE: readonly string[] = [...MARKUP, ...FORMULAS, ...DECEPTIONS];
