/** What the popup can ask for; the entrypoint does it. */
export interface Actions {
  /** Look at the tab again; `anyway` skips the gate. */
  check: (anyway: boolean) => void;
  pause: () => void;
  resume: () => void;
  resumeEverywhere: () => void;
}
