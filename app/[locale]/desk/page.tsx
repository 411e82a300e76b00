import { PageHeading } from '@/components/desk/page-heading';

export default function Page() {
  return <PageHeading title="…" />;
}
