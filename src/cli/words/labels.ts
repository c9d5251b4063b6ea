import type { EvidenceId } from '../../core/case/evidence.ts';
import type { DetailOf, Problem } from '../../core/case/problems.ts';
import type { Remedy } from '../../core/case/remedies.ts';
import type {
  Channel,
  Destination,
  DraftKind,
  DraftLanguage,
  Hashtags,
  OrderDisplay,
  Payment,
  ScreenLanguage,
  Shop,
  Situation,
  Stage,
  Tone,
} from '../../core/case/vocabulary.ts';
import type { ChecklistItem } from '../../core/evidence/checklist.ts';
import type { MaskedKind } from '../../core/privacy/finding.ts';

/**
 * What the screens call everything that can be chosen or listed, in one screen language.
 * Labels are choices for somebody tired and upset: a few plain words, without a full stop. Only `why` is a sentence.
 */
export type Labels = {
  problems: Record<Problem, string>;
  details: { [P in Problem]: Record<DetailOf<P>, string> };
  remedies: Record<Remedy, string>;
  payments: Record<Payment, string>;
  shops: Record<Shop, string>;
  destinations: Record<Destination, string>;
  tones: Record<Tone, string>;
  channels: Record<Channel, string>;
  orderDisplays: Record<OrderDisplay, string>;
  hashtags: Record<Hashtags, string>;
  draftKinds: Record<DraftKind, string>;
  situations: Record<Situation, string>;
  stages: Record<Stage, string>;
  languages: Record<DraftLanguage | ScreenLanguage, string>;
  evidence: Record<EvidenceId, EvidenceWords>;
  needs: Record<ChecklistItem['need'], string>;
  masked: Record<MaskedKind, string>;
};

/** `label` says what it is, `why` in one sentence what it is good for. */
export type EvidenceWords = { label: string; why: string };
