import { describe, expect, test } from 'vitest';
import type { ReadPage } from '../../../src/model/index.ts';
import { readEinvoice } from '../../../src/read/structured/einvoice/read.ts';

async function pagesOf(xml: string): Promise<readonly ReadPage[]> {
  const result = await readEinvoice(Buffer.from(xml, 'utf8'));
  if ('code' in result) throw new Error(result.code);
  return result;
}

const statedIn = async (xml: string) => (await pagesOf(xml)).flatMap(({ stated }) => stated ?? []);

const DIGITAL = `<?xml version="1.0" encoding="UTF-8"?><EInvoice><Header><EIid>26650000000000000017</EIid>
  <InherentLabel><InIssuType><LabelCode>Y</LabelCode></InIssuType><GeneralOrSpecialVAT><LabelCode>02</LabelCode>
  <LabelName>普通发票</LabelName></GeneralOrSpecialVAT></InherentLabel></Header>
  <EInvoiceData>
    <SellerInformation><SellerIdNum>91650102MA8YRT316N</SellerIdNum>
    <SellerName>乌鲁木齐衡准检测技术有限公司</SellerName></SellerInformation>
    <BuyerInformation><BuyerIdNum>91650203MA7XQ4K26N</BuyerIdNum><BuyerName>克拉玛依砺石新材料有限公司</BuyerName></BuyerInformation>
    <BasicInformation><TotalAmWithoutTax>47169.81</TotalAmWithoutTax><TotalTaxAm>2830.19</TotalTaxAm>
    <TotalTax-includedAmount>50000.00</TotalTax-includedAmount>
    <RequestTime>2026-03-05 10:11:12</RequestTime></BasicInformation>
    <IssuItemInformation><ItemName>*鉴证咨询服务*检测费</ItemName><Amount>47169.81</Amount><TaxRate>0.06</TaxRate>
    <ComTaxAm>2830.19</ComTaxAm><TotaltaxIncludedAmount>50000.00</TotaltaxIncludedAmount></IssuItemInformation>
    <AdditionalInformation><Remark>合同编号:JC-2026-018</Remark></AdditionalInformation>
  </EInvoiceData>
  <TaxSupervisionInfo><InvoiceNumber>26650000000000000017</InvoiceNumber>
  <IssueTime>2026-03-06</IssueTime></TaxSupervisionInfo>
  <Signature><Object><SellerName>国家税务总局电子发票签章</SellerName><InvoiceNumber>1</InvoiceNumber></Object></Signature></EInvoice>`;

const WANTED = {
  invoiceNumber: '26650000000000000017',
  issueDate: '2026-03-05 10:11:12',
  buyerName: '克拉玛依砺石新材料有限公司',
  buyerTaxId: '91650203MA7XQ4K26N',
  sellerName: '乌鲁木齐衡准检测技术有限公司',
  sellerTaxId: '91650102MA8YRT316N',
  amountExclTax: '47169.81',
  taxAmount: '2830.19',
  totalAmount: '50000.00',
  remark: '合同编号:JC-2026-018',
};

describe('数电票', () => {
  test('a field is taken by its full path: the total is the document’s, not a line’s, nothing is the signature’s', async () => {
    expect(await statedIn(DIGITAL)).toEqual([
      {
        kind: 'invoice',
        values: WANTED,
        lines: [{ name: '*鉴证咨询服务*检测费', amount: '47169.81', rate: '6%', tax: '2830.19' }],
      },
    ]);
  });

  test('the page shows each value beside its label, inside the page, under the name of the invoice', async () => {
    const [page] = await pagesOf(DIGITAL);
    const texts = page?.runs.map(({ text }) => text) ?? [];
    expect(page).toMatchObject({ page: 1, width: 595.28, height: 841.89, reader: 'einvoice-xml', blank: false });
    expect(texts[0]).toBe('电子发票（普通发票）');
    expect(texts.slice(texts.indexOf('价税合计（小写）：')).slice(0, 2)).toEqual(['价税合计（小写）：', '50000.00']);
    expect(
      page?.runs.every(
        ({ box: [x, y, width, height] }) => x >= 0 && y >= 0 && x + width <= 595.28 && y + height <= 841.89,
      ),
    ).toBe(true);
  });

  test('several invoices in one file are pages of their own', async () => {
    const second = DIGITAL.replace(/<\?xml.*?\?>/u, '').replaceAll('26650000000000000017', '26650000000000000018');
    const stated = await statedIn(`<EInvoices>${DIGITAL.replace(/<\?xml.*?\?>/u, '')}${second}</EInvoices>`);
    expect(stated.map(({ values }) => values['invoiceNumber'])).toEqual([
      '26650000000000000017',
      '26650000000000000018',
    ]);
  });

  test('a field that stands twice and differs is not taken', async () => {
    const [stated] = await statedIn(
      DIGITAL.replace('</BuyerInformation>', '<BuyerName>别家公司</BuyerName></BuyerInformation>'),
    );
    expect(stated?.values['buyerName']).toBeUndefined();
    expect(stated?.values['totalAmount']).toBe('50000.00');
  });

  test('a red invoice is known by its flag, and the blue one by the remark', async () => {
    const red = DIGITAL.replace('<LabelCode>Y<', '<LabelCode>N<')
      .replaceAll('47169.81', '-47169.81')
      .replaceAll('2830.19', '-2830.19')
      .replaceAll('50000.00', '-50000.00')
      .replace(
        '合同编号:JC-2026-018',
        '被红冲蓝字数电票号码：26650000000000000011 红字发票信息确认单编号：65010226031000000001',
      );
    const [stated] = await statedIn(red);
    expect(stated?.values).toMatchObject({
      isRed: 'true',
      originalInvoiceNumber: '26650000000000000011',
      totalAmount: '-50000.00',
    });
  });
});

const TAX_CONTROL = `<eInvoice xmlns:fp="http://www.edrm.org.cn/schema/e-invoice/2019"><fp:InvoiceCode>065002300111</fp:InvoiceCode>
  <fp:InvoiceNo>41530278</fp:InvoiceNo><fp:IssueDate>2026年03月05日</fp:IssueDate>
  <fp:Buyer><fp:BuyerName>克拉玛依砺石新材料有限公司</fp:BuyerName><fp:BuyerTaxID>91650203MA7XQ4K26N</fp:BuyerTaxID></fp:Buyer>
  <fp:Seller><fp:SellerName>乌鲁木齐衡准检测技术有限公司</fp:SellerName>
  <fp:SellerTaxID>91650102MA8YRT316N</fp:SellerTaxID></fp:Seller>
  <fp:TaxInclusiveTotalAmount>1060.00</fp:TaxInclusiveTotalAmount>
  <fp:TaxExclusiveTotalAmount>1000.00</fp:TaxExclusiveTotalAmount><fp:TaxTotalAmount>60.00</fp:TaxTotalAmount>
  <fp:Note></fp:Note>
  <fp:GoodsInfos><fp:GoodsInfo><fp:Item>*研发和技术服务*测试费</fp:Item><fp:Amount>1000.00</fp:Amount>
  <fp:TaxScheme>6%</fp:TaxScheme><fp:TaxAmount>60.00</fp:TaxAmount></fp:GoodsInfo></fp:GoodsInfos></eInvoice>`;

const PINYIN =
  '<FPXX><FPDM>065002300111</FPDM><FPHM>41530278</FPHM><KPRQ>20260305</KPRQ><GMFMC>克拉玛依砺石新材料有限公司</GMFMC>' +
  '<GMFNSRSBH>91650203MA7XQ4K26N</GMFNSRSBH><XSFMC>乌鲁木齐衡准检测技术有限公司</XSFMC>' +
  '<XSFNSRSBH>91650102MA8YRT316N</XSFNSRSBH><HJJE>1000.00</HJJE><HJSE>60.00</HJSE><JSHJ>1060.00</JSHJ><MX>' +
  '<XMMC>测试费</XMMC><JE>1000.00</JE><SL>0.06</SL><SE>60.00</SE></MX></FPXX>';

const CHINESE =
  '<发票><发票代码>065002300111</发票代码><发票号码>41530278</发票号码><开票日期>2026-03-05</开票日期><购买方><名称>克拉玛依砺石新材料有限公司</名称>' +
  '<纳税人识别号>91650203MA7XQ4K26N</纳税人识别号></购买方><销售方><名称>乌鲁木齐衡准检测技术有限公司</名称><纳税人识别号>91650102MA8YRT316N</纳税人识别号>' +
  '</销售方><合计金额>1000.00</合计金额><合计税额>60.00</合计税额><价税合计>1060.00</价税合计></发票>';

describe('other dialects', () => {
  test.each([
    ['税控', TAX_CONTROL],
    ['拼音', PINYIN],
    ['中文标签', CHINESE],
  ])('%s', async (_, xml) => {
    const [stated] = await statedIn(xml);
    expect(stated?.values).toMatchObject({
      invoiceCode: '065002300111',
      invoiceNumber: '41530278',
      buyerName: '克拉玛依砺石新材料有限公司',
      buyerTaxId: '91650203MA7XQ4K26N',
      sellerName: '乌鲁木齐衡准检测技术有限公司',
      sellerTaxId: '91650102MA8YRT316N',
      amountExclTax: '1000.00',
      taxAmount: '60.00',
      totalAmount: '1060.00',
    });
  });

  test('银行电子回单 in XBRL is a payment', async () => {
    const [stated] = await statedIn(`<xbrl xmlns:bker="u">
  <bker:NumberOfBankElectronicReceipt contextRef="c">31317259</bker:NumberOfBankElectronicReceipt>
  <bker:DateOfBookkeeping>2026-03-09</bker:DateOfBookkeeping>
      <bker:AccountNameOfPayer>克拉玛依砺石新材料有限公司</bker:AccountNameOfPayer>
      <bker:AccountNumberOfPayer>6500160010001</bker:AccountNumberOfPayer>
      <bker:AccountNameOfPayee>乌鲁木齐衡准检测技术有限公司</bker:AccountNameOfPayee>
      <bker:TransactionAmountInFigures>50000.00</bker:TransactionAmountInFigures><bker:Usage>检测费</bker:Usage>
      <bker:BusinessSerialNumber>82900515</bker:BusinessSerialNumber></xbrl>`);
    expect(stated).toEqual({
      kind: 'payment',
      values: {
        receiptNumber: '31317259',
        transactionNumber: '82900515',
        paidDate: '2026-03-09',
        payer: '克拉玛依砺石新材料有限公司',
        payerAccount: '6500160010001',
        payee: '乌鲁木齐衡准检测技术有限公司',
        paidAmount: '50000.00',
        purpose: '检测费',
      },
    });
  });

  test('XML of another kind is unsupported, and a number alone makes no invoice', async () => {
    expect(await readEinvoice(Buffer.from('<note><发票号码>41530278</发票号码></note>'))).toMatchObject({
      code: 'file.unsupported',
    });
    expect(await readEinvoice(Buffer.from('<svg/>'))).toMatchObject({ code: 'file.unsupported' });
    expect(await readEinvoice(Buffer.from('<EInvoice>'))).toMatchObject({ code: 'file.damaged' });
  });
});
