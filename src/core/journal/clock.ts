/**
 * Hybrid logical clock (Kulkarni et al., 2014): `milliseconds-counter`, both fixed width so that
 * text order is time order. It never runs backwards, even where the laptop's own clock does.
 */
export function nextHlc(previous: string, now: number): string {
  const [before = 0, counter = 0] = previous.split('-').map(Number);
  return now > before ? format(now, 0) : format(before, counter + 1);
}

function format(milliseconds: number, counter: number): string {
  return `${String(milliseconds).padStart(15, '0')}-${String(counter).padStart(6, '0')}`;
}
