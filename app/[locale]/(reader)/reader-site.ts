import { cache } from 'react';
import { findReaderSite } from '@/db/views/reader/find-reader-site';

/** What stands around the page that is being rendered. */
export const readerSite = cache(findReaderSite);
