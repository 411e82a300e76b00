/** Why something was refused, said at once to those who listen to the page. */
export function Fault({ words }: { words: string | undefined }) {
  return (
    <p role="alert" className="text-sm text-cinnabar empty:hidden">
      {words}
    </p>
  );
}
