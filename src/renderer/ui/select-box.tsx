export interface SelectBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox inside a row that itself opens on a click. */
export function SelectBox({ label, checked, onChange }: SelectBoxProps) {
  return (
    <span className="flex size-8 items-center justify-center">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onClick={(event) => event.stopPropagation()}
        onChange={(event) => onChange(event.target.checked)}
        className="size-6 cursor-pointer accent-accent"
      />
    </span>
  );
}
