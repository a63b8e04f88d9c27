import type { Invariant } from '../check.ts';
import { bakeBeforePromotion, dataBeforePromotion } from './evidence.ts';
import { abortsWin, endsAreTrue, endsInTime, rollbackNeedsNothing, stableIsKept, unreadyIsSaid } from './safety.ts';
import { nothingSecret } from './secrets.ts';
import { looksAreFresh, neverOverForeign, neverTwiceBlindly, oneWriter, recordedBeforeSent } from './sending.ts';
import { stagesInOrder, verifiedIsReadBack, weightsOnlyRise } from './weights.ts';

/** What holds in whatever world. */
export const ALWAYS: readonly Invariant[] = [
  dataBeforePromotion,
  bakeBeforePromotion,
  weightsOnlyRise,
  stagesInOrder,
  verifiedIsReadBack,
  neverTwiceBlindly,
  oneWriter,
  neverOverForeign,
  recordedBeforeSent,
  nothingSecret,
  endsAreTrue,
  endsInTime,
  rollbackNeedsNothing,
  stableIsKept,
  unreadyIsSaid,
  abortsWin,
  looksAreFresh,
];
