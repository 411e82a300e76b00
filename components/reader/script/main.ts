import { adoptStyle } from './adopt-style';
import { openGalleries } from './gallery';
import { offerSharing } from './share';
import { suggestWhileTyping } from './suggest';

// Everything on a reader page works without this script; each part finds its own markup and leaves pages without it alone.
adoptStyle();
openGalleries();
offerSharing();
suggestWhileTyping();
