/** One service for supported and excluded things: only part of its amount counts, and a human must say which. */
import { factOf, textSide } from '../model/index.ts';
import { squeeze } from '../recognize/index.ts';
import { citeAll } from './cite.ts';
import { eachService } from './papers.ts';

/** Raised where some invoice items hold the words of an exclusion and others do not. */
export const mixed = eachService(({ service: { exclusions }, invoices }, _, { scheme }) => {
  const raised = scheme.exclusions.filter((rule) => exclusions.some(({ clause }) => clause === rule.clause));
  const hints = raised.flatMap((rule) => rule.hints);
  const items = invoices
    .flatMap(({ facts }) => factOf(facts, 'items', 'lines')?.value ?? [])
    .map((line) => squeeze(line.name).text);
  const outside = items.filter((item) => hints.some((hint) => item.includes(hint)));
  if (outside.length === 0 || outside.length === items.length) return [];
  const [found, rest] = [outside.join('、'), items.filter((item) => !outside.includes(item)).join('、')];
  return [
    {
      code: 'service.mixed',
      detail: 'items',
      values: { found, rest },
      found: textSide(found),
      places: citeAll(invoices, 'items'),
    },
  ];
});
