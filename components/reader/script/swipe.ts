const FAR_ENOUGH = 48;

/** Lets a finger drag what is on the stage sideways; let go far enough, it asks for one picture on (1) or back (-1). */
export function followSwipes(stage: HTMLElement, go: (steps: 1 | -1) => void, signal: AbortSignal): void {
  let from: number | null = null;
  const settle = () => {
    from = null;
    stage.style.translate = '';
  };
  const follow = (name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void) =>
    stage.addEventListener(name, act, { signal });

  follow('pointerdown', (event) => {
    // A second finger zooms.
    if (!event.isPrimary || event.pointerType === 'mouse') return settle();
    from = event.clientX;
  });
  follow('pointermove', ({ clientX, isPrimary }) => {
    if (from !== null && isPrimary) stage.style.translate = `${clientX - from}px`;
  });
  follow('pointerup', ({ clientX }) => {
    const way = from === null ? 0 : clientX - from;
    settle();
    if (Math.abs(way) >= FAR_ENOUGH) go(way < 0 ? 1 : -1);
  });
  follow('pointercancel', settle);
  signal.addEventListener('abort', settle);
}
