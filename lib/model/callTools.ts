/** What a piece of work in a worker gets beside its argument. */
export interface CallTools {
  /** Tells the caller how far it is. */
  progress: (value: unknown) => void;
  isCancelled: () => boolean;
}
