import { describe, expect, test } from 'vitest';
import { allAt, firstAt, textOf } from '../../../src/read/structured/xml/element.ts';
import { parseXml } from '../../../src/read/structured/xml/parse.ts';
import { Unreadable } from '../../../src/read/structured/unreadable.ts';

const parse = (xml: string) => parseXml(Buffer.from(xml, 'utf8'));

function faultOf(bytes: Uint8Array): string {
  try {
    parseXml(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return error.fault.code;
    throw error;
  }
  return 'read';
}

describe('what is well-formed', () => {
  test('prefixes are dropped, order and text are kept, references and CDATA are what they stand for', () => {
    const root = parse(
      '<?xml version="1.0"?><!-- a --><f:a xmlns:f="u" f:k="1 &amp; 2"><f:b>&#20320;&#x4F60;&lt;&amp;lt;</f:b>' +
        '<f:b><![CDATA[<x>&amp;]]></f:b><c/></f:a>\n',
    );
    expect(root.name).toBe('a');
    expect(root.attributes.get('k')).toBe('1 & 2');
    expect(allAt(root, 'b').map(textOf)).toEqual(['你你<&lt;', '<x>&amp;']);
    expect(firstAt(root, 'c')?.children).toEqual([]);
  });

  test('names that a plain object would stumble over are names like any', () => {
    expect(firstAt(parse('<a><__proto__>1</__proto__><constructor>2</constructor></a>'), '__proto__')?.text).toBe('1');
    expect(textOf(firstAt(parse('<合计 金额="1"><价税合计>2</价税合计></合计>'), '价税合计'))).toBe('2');
  });

  test('a prefix may be empty, as one producer of OFD writes it', () => {
    expect(parse('<:eInvoice xmlns:=""><InvoiceNo/></:eInvoice>').name).toBe('eInvoice');
  });
});

describe('encodings', () => {
  test.each([
    [
      'GBK',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="GBK"?><a>'),
        Buffer.from('b7a2c6b1', 'hex'),
        Buffer.from('</a>'),
      ]),
    ],
    ['UTF-16 with a mark', Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>发票</a>', 'utf16le')],
    ['UTF-16 without a mark, big-endian', Buffer.from('<?xml version="1.0"?><a>发票</a>', 'utf16le').swap16()],
    [
      'UTF-8 with a mark, whatever is declared',
      Buffer.from('\uFEFF<?xml version="1.0" encoding="GBK"?><a>发票</a>', 'utf8'),
    ],
  ])('%s', (_, bytes) => {
    expect(parseXml(bytes).text).toBe('发票');
  });

  test('bytes that are not what is declared are damaged, not mojibake', () => {
    expect(
      faultOf(
        Buffer.concat([
          Buffer.from('<?xml version="1.0" encoding="UTF-8"?><a>'),
          Buffer.from('b7a2', 'hex'),
          Buffer.from('</a>'),
        ]),
      ),
    ).toBe('file.damaged');
  });

  test('an unknown encoding is unsupported', () => {
    expect(faultOf(Buffer.from('<?xml version="1.0" encoding="EBCDIC-CP-US"?><a/>'))).toBe('file.unsupported');
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', ''],
    ['text only', 'x'],
    ['cut off in a tag', '<a'],
    ['cut off in an element', '<a><b>1</b>'],
    ['two roots', '<a/><b/>'],
    ['text behind the root', '<a/>x'],
    ['text before the root', 'x<a/>'],
    ['crossed tags', '<a><b></a></b>'],
    ['an end without a begin', '</a>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an unknown entity', '<a>&nope;</a>'],
    ['a bare ampersand', '<a>a & b</a>'],
    ['a character beyond Unicode', '<a>&#x110000;</a>'],
    ['a NUL', '<a>\0</a>'],
    ['a NUL by number', '<a>&#0;</a>'],
    ['CDATA without an end', '<a><![CDATA[x</a>'],
    ['a comment without an end', '<a><!-- x</a>'],
    ['a tag in an attribute', '<a b="<c/>"/>'],
  ])('%s is damaged', (_, xml) => {
    expect(faultOf(Buffer.from(xml))).toBe('file.damaged');
  });

  test.each([
    ['a document type', '<!DOCTYPE a><a/>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ])('%s is unsupported', (_, xml) => {
    expect(faultOf(Buffer.from(xml))).toBe('file.unsupported');
  });

  test('depth, elements and bytes have limits', () => {
    expect(faultOf(Buffer.from('<a>'.repeat(100) + '</a>'.repeat(100)))).toBe('read');
    expect(faultOf(Buffer.from('<a>'.repeat(101) + '</a>'.repeat(101)))).toBe('file.limit');
    expect(faultOf(Buffer.from(`<r>${'<a/>'.repeat(300_000)}</r>`))).toBe('file.limit');
    expect(faultOf(Buffer.concat([Buffer.from('<a>'), Buffer.alloc(10 * 2 ** 20, 'x'), Buffer.from('</a>')]))).toBe(
      'file.limit',
    );
  });
});
