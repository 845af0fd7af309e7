/** A kawung motif: four seeds around a point, after the batik of central Java. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg aria-hidden="true" className="shrink-0" width={size} height={size} viewBox="0 0 32 32">
      <rect width="32" height="32" rx="7" fill="#0b5563" />
      <g fill="none" stroke="#e3b45a" strokeWidth="2">
        <ellipse cx="10.5" cy="10.5" rx="6.6" ry="3.7" transform="rotate(45 10.5 10.5)" />
        <ellipse cx="21.5" cy="10.5" rx="6.6" ry="3.7" transform="rotate(-45 21.5 10.5)" />
        <ellipse cx="10.5" cy="21.5" rx="6.6" ry="3.7" transform="rotate(-45 10.5 21.5)" />
        <ellipse cx="21.5" cy="21.5" rx="6.6" ry="3.7" transform="rotate(45 21.5 21.5)" />
      </g>
      <circle cx="16" cy="16" r="1.8" fill="#ffffff" />
    </svg>
  );
}
