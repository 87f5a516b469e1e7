import { useEffect, useRef, useState } from 'react';
import { useAppearance } from '../../app/appearance.ts';
import { fetchEnding } from '../table/stage/use-stage.ts';
import styles from './gallery.module.css';

type Door = Awaited<ReturnType<typeof fetchEnding>>;

interface OnCanvasProps {
  readonly name: string; // of the picture that tests keep of it
  readonly caption: string;
  readonly draw: (
    door: Door,
    canvas: HTMLCanvasElement,
    theme: 'day' | 'night',
  ) => void | Promise<void>;
}

/** Something that the stage is put together of, drawn by itself. */
export function OnCanvas({ name, caption, draw }: OnCanvasProps) {
  const { theme } = useAppearance();
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(draw);
  const [drawn, setDrawn] = useState<string>();
  useEffect(() => {
    latest.current = draw;
  });
  useEffect(() => {
    let gone = false;
    void fetchEnding().then(async (door) => {
      if (gone || !canvas.current) return;
      await latest.current(door, canvas.current, theme);
      setDrawn(theme);
    });
    return () => {
      gone = true;
    };
  }, [theme]);
  return (
    <figure className={styles['piece']} data-piece={name} data-drawn={drawn}>
      <canvas ref={canvas} aria-hidden="true" />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
