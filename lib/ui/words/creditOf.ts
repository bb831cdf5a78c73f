import { i18n } from '#i18n';
import type { AgencyCredit, DeclaringSignal } from '../../model/article.ts';
import type { ArticleCard, Credit, Verdict } from '../../model/verdict.ts';
import { sentenceOf, SLOT, type Sentence } from './sentence.ts';

/** The finding about credit: what was found, in bold, and what it consists of. */
export interface CreditFinding {
  kind: Credit['kind'];
  found: string;
  detail: Sentence;
}

type Credited = Extract<Verdict, { kind: 'republished' | 'partly' | 'undecided' | 'common-source' }>;

/** What the popup says about credit, for the kinds that ask. `page` is the page being read. */
export function creditOf(verdict: Credited, page?: ArticleCard): CreditFinding {
  if (verdict.kind === 'common-source') {
    const agency = page?.agencies.find((credit) => verdict.agencies.includes(credit.agency));
    if (agency) return toAgency(agency);
  }
  return towards(verdict.match.credit, verdict.match.other.outlet, verdict.kind !== 'undecided');
}

function toAgency({ text, place }: AgencyCredit): CreditFinding {
  return {
    kind: 'visible',
    found: i18n.t('creditVisible'),
    detail: [{ quote: text }, ` ${i18n.t(PLACES[place])}`],
  };
}

/** `byPage`: the page is known to be the later one; otherwise either of the two may give the credit. */
function towards(credit: Credit, outlet: string, byPage: boolean): CreditFinding {
  switch (credit.kind) {
    case 'visible':
      return {
        kind: 'visible',
        found: i18n.t('creditVisible'),
        detail: [{ quote: credit.quote }, credit.linked ? ` ${i18n.t('creditLinked')}` : ''],
      };
    case 'machine': {
      const signal = i18n.t(SIGNALS[credit.signal]);
      const why = byPage ? i18n.t('creditMachineWhy', [signal, SLOT[0]]) : i18n.t('creditMachineWhyEither', [signal]);
      return { kind: 'machine', found: i18n.t('creditMachine'), detail: sentenceOf(why, { name: outlet }) };
    }
    case 'none':
      if (!byPage) return { kind: 'none', found: i18n.t('creditEither'), detail: [] };
      return { kind: 'none', found: i18n.t('creditNone'), detail: [i18n.t(missing(credit))] };
  }
}

/** Only what was looked for is named. */
function missing({ authorMissing, agencyMissing }: Extract<Credit, { kind: 'none' }>) {
  if (authorMissing && agencyMissing) return 'creditNoneAll';
  if (authorMissing) return 'creditNoneReporter';
  return agencyMissing ? 'creditNoneAgency' : 'creditNoneOutlet';
}

const PLACES = {
  byline: 'creditInByline',
  dateline: 'creditInDateline',
  'credit-line': 'creditInLine',
  photo: 'creditInPhoto',
} as const satisfies Record<AgencyCredit['place'], string>;

export const SIGNALS = {
  canonical: 'signalCanonical',
  'og:url': 'signalOgUrl',
  isBasedOn: 'signalBasedOn',
  publisher: 'signalPublisher',
  sourceOrganization: 'signalOrganization',
  'original-source': 'signalOriginalSource',
} as const satisfies Record<DeclaringSignal, string>;
