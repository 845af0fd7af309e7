import { Eraser } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef } from 'react';
import SignaturePad from 'signature_pad';
import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';

/** What a signature box lets its form ask for. */
export interface DrawnSignature {
  /** A PNG of what was drawn, or null where nothing was. */
  png(): Promise<Blob | null>;
}

export interface SignatureFieldProps {
  readonly label: string;
  readonly drawn: RefObject<DrawnSignature | null>;
  readonly error?: string | undefined;
}

/** A box to sign in with a pen, a finger or the mouse; who cannot draw is offered another way. */
export function SignatureField({ label, drawn, error }: SignatureFieldProps) {
  const { t } = useText();
  const id = useId();
  const { canvas, clear } = usePad(drawn);
  return (
    <div>
      <div className="mb-1 flex items-end justify-between gap-2">
        <p id={id} className="text-sm font-semibold">
          {label}
        </p>
        <Button small icon={Eraser} onClick={clear}>
          {t('versions.sign.clear')}
        </Button>
      </div>
      <canvas
        ref={canvas}
        role="img"
        aria-labelledby={id}
        className="h-32 w-full touch-none rounded-md border border-control bg-white"
      />
      {error ? (
        <p role="alert" className="mt-1 text-sm font-medium text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function usePad(drawn: RefObject<DrawnSignature | null>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const made = new SignaturePad(element, { backgroundColor: '#ffffff', penColor: '#141b26' });
    pad.current = made;
    // A canvas keeps its own grid of pixels: it has to follow the box it is shown in.
    const fit = () => fitCanvas(element, made);
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    drawn.current = {
      png: () =>
        made.isEmpty()
          ? Promise.resolve(null)
          : new Promise((resolve) => element.toBlob(resolve, 'image/png')),
    };
    return () => {
      sizes.disconnect();
      made.off();
      drawn.current = null;
    };
  }, [drawn]);
  return { canvas, clear: () => pad.current?.clear() };
}

function fitCanvas(element: HTMLCanvasElement, pad: SignaturePad): void {
  const scale = Math.max(window.devicePixelRatio, 1);
  const strokes = pad.toData();
  element.width = element.offsetWidth * scale;
  element.height = element.offsetHeight * scale;
  element.getContext('2d')?.scale(scale, scale);
  pad.clear();
  pad.fromData(strokes);
}
