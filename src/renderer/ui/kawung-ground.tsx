/** A faint kawung batik ground for the screens before the app. */
export function KawungGround() {
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full text-[#2c626d]/60">
      <defs>
        <pattern id="kawung" width="72" height="72" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1.5">
            <ellipse cx="18" cy="18" rx="21" ry="11" transform="rotate(45 18 18)" />
            <ellipse cx="54" cy="18" rx="21" ry="11" transform="rotate(-45 54 18)" />
            <ellipse cx="18" cy="54" rx="21" ry="11" transform="rotate(-45 18 54)" />
            <ellipse cx="54" cy="54" rx="21" ry="11" transform="rotate(45 54 54)" />
          </g>
          <g fill="currentColor">
            <circle cx="36" cy="36" r="2" />
            <circle cx="0" cy="0" r="2" />
            <circle cx="72" cy="0" r="2" />
            <circle cx="0" cy="72" r="2" />
            <circle cx="72" cy="72" r="2" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#kawung)" />
    </svg>
  );
}
