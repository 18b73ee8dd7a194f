'use client';

import type { SiteLanguage } from '@civic/content/site-languages';
import { Button } from '@civic/ui/actions/button';
import { ExternalNote } from '@civic/ui/actions/external-note';
import { messages } from '@civic/ui/messages/messages';
import { useEffect, useId, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';

import type { HostedVideo } from './video-address';
import styles from './video.module.css';

interface Props {
  video: HostedVideo;
  title: string;
  locale: SiteLanguage;
  /** The poster, from the site's own pictures. */
  children: ReactNode;
}

const platformNames = { youtube: 'YouTube', vimeo: 'Vimeo' };

const subscribe = () => () => undefined;

/** False in the HTML from the server, and permanently without JavaScript. */
const useIsInteractive = () =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );

function Player({ video, title }: Pick<Props, 'video' | 'title'>) {
  const frame = useRef<HTMLIFrameElement>(null);
  // The pressed button is removed: without this the focus would fall back to the top of the page.
  useEffect(() => frame.current?.focus(), []);
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      src={video.player}
      title={title}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
      // YouTube refuses to play without a referrer.
      referrerPolicy="strict-origin-when-cross-origin"
      allowFullScreen
    />
  );
}

/**
 * The link or button for a video on another platform. Nothing is requested from the platform before the visitor presses the
 * button; without JavaScript there is only a link to the platform.
 */
export function HostedPlayer({ video, title, locale, children }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const isInteractive = useIsInteractive();
  const note = useId();
  const words = messages(locale).video;
  const platform = platformNames[video.platform];
  if (isAsked) return <Player video={video} title={title} />;
  return (
    <div className={styles.offer}>
      {children}
      <div className={styles.ways}>
        {isInteractive && (
          <>
            <Button onClick={() => setIsAsked(true)} aria-describedby={note}>
              {words.play(title)}
            </Button>
            <p id={note} className={styles.note}>
              {words.consent(platform)}
            </p>
          </>
        )}
        <p>
          <a href={video.address} rel="noreferrer">
            {words.watchOn(platform)}
            <ExternalNote locale={locale} />
          </a>
        </p>
      </div>
    </div>
  );
}
