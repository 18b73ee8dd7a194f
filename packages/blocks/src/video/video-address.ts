/** A video on an external platform. */
export interface HostedVideo {
  platform: 'youtube' | 'vimeo';
  /** The page of the video, in canonical form. */
  address: string;
  /** The player without tracking cookies; loaded only when the visitor asks for it. */
  player: string;
}

const youtubeHosts = /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/;
const youtubeId = /^[\w-]{11}$/;
const vimeoPath = /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d{6,12})(?:\/([\da-f]{6,20}))?\/?$/;

function youtubeIdIn({ hostname, pathname, searchParams }: URL): string | undefined {
  const [, first, second] = pathname.split('/');
  if (hostname === 'youtu.be') return first;
  if (first === 'watch') return searchParams.get('v') ?? undefined;
  return ['embed', 'live', 'shorts', 'v'].includes(first ?? '') ? second : undefined;
}

function onYoutube(url: URL): HostedVideo | null {
  if (url.hostname !== 'youtu.be' && !youtubeHosts.test(url.hostname)) return null;
  const id = youtubeIdIn(url);
  if (id === undefined || !youtubeId.test(id)) return null;
  return {
    platform: 'youtube',
    address: `https://www.youtube.com/watch?v=${id}`,
    player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
  };
}

function onVimeo(url: URL): HostedVideo | null {
  if (!/^(?:(?:www|player)\.)?vimeo\.com$/.test(url.hostname)) return null;
  const [, id, inPath] = vimeoPath.exec(url.pathname) ?? [];
  if (id === undefined) return null;
  // An unlisted video requires its hash.
  const inQuery = url.searchParams.get('h');
  const hash = inPath ?? (inQuery !== null && /^[\da-f]{6,20}$/.test(inQuery) ? inQuery : undefined);
  return {
    platform: 'vimeo',
    address: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
    player: `https://player.vimeo.com/video/${id}?${hash ? `h=${hash}&` : ''}dnt=1&autoplay=1`,
  };
}

/** The video at an address on YouTube or Vimeo, in any form that an editor may have copied; null for any other address. */
export function hostedVideo(address: unknown): HostedVideo | null {
  if (typeof address !== 'string') return null;
  const text = address.trim();
  // Browsers copy an address from their bar without its scheme.
  const full = /^[\w-]+(?:\.[\w-]+)+\//.test(text) ? `https://${text}` : text;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  const isPlainWeb = /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.port;
  return isPlainWeb ? (onYoutube(url) ?? onVimeo(url)) : null;
}
