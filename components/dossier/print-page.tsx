'use client';

import { Button } from '@/components/ui/button';

export function PrintPage({ label }: { label: string }) {
  return <Button onClick={() => window.print()}>{label}</Button>;
}
