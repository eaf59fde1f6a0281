/** What the closed lists of the vocabulary are called for people; each member has its message in every language. */
import type {
  CategoryId,
  DocumentKind,
  FieldName,
  FindingCode,
  ReaderName,
  Recommendation,
  Say,
  Severity,
  Status,
  Witness,
} from '../model/index.ts';

/** The name of a field, e.g. 合同金额. */
export const fieldName = (say: Say, field: FieldName): string => say(`field.${field}`);

/** The name of a kind of document, e.g. 发票. */
export const kindName = (say: Say, kind: DocumentKind): string => say(`kind.${kind}`);

/** The name of a witness, e.g. 大写. */
export const witnessName = (say: Say, witness: Witness): string => say(`witness.${witness}`);

/** The name of a status: whether a value may be used without looking. */
export const statusName = (say: Say, status: Status): string => say(`status.${status}`);

/** The name of a severity with its sign, so that colour is never the only one. */
export const severityName = (say: Say, severity: Severity): string => say(`severity.${severity}`);

/** The name of a recommendation, e.g. 人工核查. */
export const recommendationName = (say: Say, recommendation: Recommendation): string =>
  say(`recommendation.${recommendation}`);

/** The name of a service category, e.g. 检验检测. */
export const categoryName = (say: Say, category: CategoryId): string => say(`category.${category}`);

/** The name of what read a page, e.g. 文字识别（PaddleOCR）. */
export const readerName = (say: Say, reader: ReaderName): string => say(`reader.${reader}`);

/** The short title of a finding. */
export const findingTitle = (say: Say, code: FindingCode): string => say(`finding.${code}.title`);
