// Lets people drag a box by its title bar, so that it does not hide the cells they look at.

export function makeMovable(box: HTMLElement, bar: HTMLElement): void {
  bar.addEventListener('pointerdown', (down) => {
    if ((down.target as HTMLElement).closest('button')) return;
    const { left, top } = box.getBoundingClientRect();
    const end = new AbortController();
    // A frame under the pointer would keep the moves for itself.
    document.body.classList.add('moving');
    const move = (at: PointerEvent) => {
      const x = Math.min(Math.max(left + at.clientX - down.clientX, 0), innerWidth - box.offsetWidth);
      const y = Math.min(Math.max(top + at.clientY - down.clientY, 0), innerHeight - bar.offsetHeight);
      Object.assign(box.style, { margin: '0', left: `${x}px`, top: `${y}px` });
    };
    const stop = () => {
      document.body.classList.remove('moving');
      end.abort();
    };
    window.addEventListener('pointermove', move, { signal: end.signal, capture: true });
    for (const name of ['pointerup', 'pointercancel'])
      window.addEventListener(name, stop, { signal: end.signal, capture: true });
  });
}
