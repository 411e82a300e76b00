import { notFound } from 'next/navigation';

/** Everything under the desk that is no page of it, answered in the frame of the desk. */
export default function Elsewhere(): never {
  notFound();
}
