/** Two lines that answer each other, and a seal. */
export function Brand() {
  return (
    <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
      <path d="M5 2v20M12 2v20" strokeWidth="4" className="stroke-ink" />
      <path d="M17 16h6v6h-6z" className="fill-cinnabar" />
    </svg>
  );
}
