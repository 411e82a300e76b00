'use client';

import { BrokenPage } from '@/components/desk/broken-page';

export default function Broken() {
  return <BrokenPage />;
}
