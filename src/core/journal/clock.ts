/**
 * Hybrid logical clock (Kulkarni et al., 2014): `milliseconds-counter`, both fixed width so that
 * text order is time order. It never runs backwards, even where the laptop's own clock does.
 */
export function nextHlc(previous: string, now: number): string {
  const [before = 0, counter = 0] = previous.split('-').map(Number);
  if (now > before) {
    return format(now, 0);
  }
  return counter < MOST ? format(before, counter + 1) : format(before + 1, 0);
}

/** The counter's width; past it the milliseconds move on, so that text order stays time order. */
const MOST = 999_999;

/** How far ahead of this laptop another one's clock may be and still be followed: a day. */
const MOST_AHEAD = 24 * 60 * 60 * 1000;

/**
 * The latest reading that this laptop's clock follows. Entries beyond it are kept and shown as
 * drift; were they followed, one wrong clock would date the entries of every laptop it meets.
 */
export function latestToFollow(now: number): string {
  return format(now + MOST_AHEAD, MOST);
}

export function isHlc(text: string): boolean {
  return /^\d{15}-\d{6}$/.test(text);
}

function format(milliseconds: number, counter: number): string {
  return `${String(milliseconds).padStart(15, '0')}-${String(counter).padStart(6, '0')}`;
}
