import { i18n } from '#i18n';
import type { DeclaringSignal, SetAsideReason } from '../../model/article.ts';
import type { Evidence, Side, Signal } from '../../model/evidence.ts';
import { formatCount } from '../format/formatCount.ts';
import { formatLag } from '../format/formatLag.ts';
import { formatMoment } from '../format/formatTime.ts';
import { SIGNALS } from './creditOf.ts';
import { sentenceOf, SLOT, type Piece, type Sentence } from './sentence.ts';

/** One item of evidence as the popup lists it: a sentence, and in small type where it was seen or how weak it is. */
export interface EvidenceWords {
  sentence: Sentence;
  source: Sentence;
}

const [ONE, TWO] = SLOT;

/**
 * Told from the point of view of this page; "there" is the other article, of `outlet`. `side` says of whom the signal
 * speaks: 'other', where this page points there, or 'page', where the other points here.
 */
export function evidenceOf({ signal, side }: Evidence, outlet: string): EvidenceWords {
  return { sentence: sentence(signal, side, { name: outlet }), source: source(signal) };
}

function sentence(signal: Signal, side: Side, outlet: Exclude<Piece, string>): Sentence {
  const here = side === 'page';
  switch (signal.kind) {
    case 'declared': {
      const byName = isName(signal.signal);
      const key = byName ? PUBLISHER : ADDRESS;
      return sentenceOf(i18n.t(here ? key.here : key.there, [ONE]), outlet);
    }
    case 'phrase':
      return here
        ? sentenceOf(i18n.t('evPhraseThere', [ONE, TWO]), outlet, { quote: signal.quote })
        : sentenceOf(i18n.t('evPhrase', [ONE]), { quote: signal.quote });
    case 'declared-aside':
      return sentenceOf(i18n.t('evDeclaredAside', [ONE]), { name: signal.site });
    case 'link':
      return here ? sentenceOf(i18n.t('evLinkThere', [ONE]), outlet) : sentenceOf(i18n.t('evLink'));
    case 'agency-both':
      return sentenceOf(i18n.t('evAgencyBoth', [ONE]), { name: signal.agencies.join(', ') });
    case 'agency-only':
      return sentenceOf(i18n.t(here ? 'evAgencyHere' : 'evAgencyThere', [ONE, TWO]), outlet, {
        name: signal.agencies.join(', '),
      });
    case 'time': {
      const lag = formatLag(signal.lagMs, signal.dayOnly);
      return sentenceOf(i18n.t(here ? 'evTimeLater' : 'evTimeEarlier', [ONE, lag]), outlet);
    }
    case 'time-same':
      return sentenceOf(i18n.t(signal.dayOnly ? 'evTimeSameDay' : 'evTimeSame'));
    case 'time-only':
      return here ? sentenceOf(i18n.t('evTimeOnlyHere')) : sentenceOf(i18n.t('evTimeOnlyThere', [ONE]), outlet);
    case 'time-aside': {
      const reason = i18n.t(REASONS[signal.reason]);
      return signal.where === 'page'
        ? sentenceOf(i18n.t('evTimeAsideHere', [reason]))
        : sentenceOf(i18n.t('evTimeAsideThere', [ONE, reason]), outlet);
    }
    case 'your-word':
      return sentenceOf(i18n.t(here ? 'evYourWordHere' : 'evYourWord'));
    case 'seen-before':
      return here ? sentenceOf(i18n.t('evSeenBeforeHere', [ONE]), outlet) : sentenceOf(i18n.t('evSeenBefore'));
    case 'named-by-others': {
      const count = formatCount(signal.count);
      return here
        ? sentenceOf(i18n.t('evNamedByOthersHere', signal.count, [count]))
        : sentenceOf(i18n.t('evNamedByOthers', signal.count, [count, ONE]), outlet);
    }
    case 'self-kept':
      return sentenceOf(i18n.t(here ? 'evSelfKeptHere' : 'evSelfKept', [ONE]), { quote: signal.quote });
    case 'self-removed':
      return sentenceOf(
        i18n.t(here ? 'evSelfRemovedHere' : 'evSelfRemoved', [ONE, TWO]),
        { quote: signal.quote },
        { quote: signal.became },
      );
    case 'frame-words':
      return sentenceOf(i18n.t(here ? 'evForeignWordsHere' : 'evForeignWords'));
    case 'joined':
      return sentenceOf(i18n.t(here ? 'evJoinedHere' : 'evJoined'));
    case 'spelling-left':
      return sentenceOf(i18n.t(here ? 'evResidueHere' : 'evResidue', [ONE]), { quote: signal.word });
    case 'fuller':
      return sentenceOf(i18n.t(here ? 'evFullerHere' : 'evFuller', signal.words, [formatCount(signal.words)]));
    case 'seen-first':
      if (signal.listed) return sentenceOf(i18n.t(here ? 'evFeedHere' : 'evFeed', [formatMoment(signal.at)]));
      return sentenceOf(i18n.t(here ? 'evSeenHere' : 'evSeenThere', [formatMoment(signal.at)]));
    case 'byline-only':
      return sentenceOf(i18n.t(here ? 'evBylineHere' : 'evBylineNone'));
    case 'spelling':
      return sentenceOf(
        i18n.t(signal.throughout ? 'evSpellingThroughout' : 'evSpelling', signal.count, [formatCount(signal.count)]),
      );
    case 'subheads-only':
      return sentenceOf(i18n.t(here ? 'evSubheadsHere' : 'evSubheads', signal.count, [formatCount(signal.count)]));
  }
}

function source(signal: Signal): Sentence {
  switch (signal.kind) {
    case 'declared':
    case 'declared-aside':
      return [i18n.t(SIGNALS[signal.signal])];
    case 'time':
    case 'time-same':
      return signal.dayOnly ? [i18n.t('evSourceDay')] : [];
    case 'time-aside':
      return [{ quote: signal.text }];
    case 'seen-first':
      return [i18n.t('evSourceSeen')];
    case 'spelling':
      return sentenceOf(
        i18n.t('evSpellingExample', [ONE, TWO]),
        { quote: signal.example[0] },
        { quote: signal.example[1] },
      );
    case 'joined':
      return sentenceOf(i18n.t('evSourceJoined', [ONE]), { quote: signal.example });
    case 'frame-words':
      return [{ quote: signal.quote }];
    case 'subheads-only':
      return [i18n.t('evSourceWeak')];
    case 'fuller':
      return [i18n.t('evSourceFuller')];
    case 'phrase':
    case 'link':
    case 'agency-both':
    case 'agency-only':
    case 'time-only':
    case 'seen-before':
    case 'named-by-others':
    case 'self-kept':
    case 'self-removed':
    case 'spelling-left':
    case 'byline-only':
    case 'your-word':
      return [];
  }
}

const REASONS = {
  future: 'reasonFuture',
  epoch: 'reasonEpoch',
  masthead: 'reasonMasthead',
} as const satisfies Record<SetAsideReason, string>;

/** Some elements of a page's code give an address, others a name. */
const isName = (signal: DeclaringSignal) => signal === 'publisher' || signal === 'sourceOrganization';

const ADDRESS = { there: 'evDeclaredAddress', here: 'evDeclaredAddressHere' } as const;
const PUBLISHER = { there: 'evDeclaredPublisher', here: 'evDeclaredPublisherHere' } as const;
