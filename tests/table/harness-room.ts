import { backdrops, skylines } from '../../src/scenario/lists.ts';
import { palettes, type Theme } from '../../src/table/draw/palette.ts';
import { drawWalls } from '../../src/table/rooms/draw-room.ts';

// A page that shows a room by itself: /tests/table/harness-room.html?room=palace&theme=night
const asked = new URLSearchParams(location.search);
const canvas = document.querySelector('canvas');
const context = canvas?.getContext('2d');
const room = backdrops.find((each) => each === asked.get('room')) ?? 'conference';
const skyline = skylines.find((each) => each === asked.get('skyline'));
const palette = palettes[(asked.get('theme') ?? 'day') as Theme];
const number = (name: string, otherwise: number): number => Number(asked.get(name) ?? otherwise);
const box = { x: 0, y: 0, width: number('width', 480), height: number('height', 150) };
const density = number('density', 2);

if (!canvas || !context) throw new Error('the page has no canvas');
canvas.width = box.width * density;
canvas.height = box.height * density;
Object.assign(canvas.style, { width: `${box.width}px`, height: `${box.height}px` });
context.scale(density, density);
drawWalls(context, box, box.height, room, palette, false, skyline);
// Behind its windows, which are holes by now, the sky.
context.globalCompositeOperation = 'destination-over';
context.fillStyle = palette.sky[0];
context.fillRect(0, 0, box.width, box.height);
document.body.dataset['drawn'] = 'yes';
