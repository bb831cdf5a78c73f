/**
 * Runs in the popup before its own scripts. The popup is interactive when its main element carries the verdict and the
 * heading has been given the focus; the clock is `performance.now()`, which starts with the navigation.
 */
export interface PopupTimes {
  interactive: number;
  verdict: string;
}

const times = new Promise<PopupTimes>((resolve) => {
  const look = () => {
    const verdict = document.querySelector('main[data-verdict]')?.getAttribute('data-verdict');
    if (verdict && document.activeElement instanceof HTMLHeadingElement)
      resolve({ interactive: performance.now(), verdict });
  };
  // A document without the window's focus fires no focus events: so the call itself is watched.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the element below
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    focus.call(this, options);
    look();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
});

Object.assign(globalThis, { popupTimes: times });
