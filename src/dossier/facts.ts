/** The facts of a document in the order in which its kind names them. */
import { FIELDS, type DocumentKind, type Fact, type Facts } from '../model/index.ts';

/** All facts of a document in the order of the kind's fields. */
export function factsOf(kind: DocumentKind, facts: Facts): readonly Fact[] {
  const order = Object.keys(FIELDS[kind]);
  return Object.values(facts).toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

/** The facts that a human must look at. */
export function checkedFacts(facts: Facts): readonly Fact[] {
  return Object.values(facts).filter((fact) => fact.status === 'check');
}
