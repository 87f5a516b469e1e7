import { backdrops } from '../../src/scenario/lists.ts';
import { palettes, type Theme } from '../../src/table/draw/palette.ts';
import { drawWalls } from '../../src/table/rooms/draw-room.ts';

// A page that shows a room by itself: /tests/table/harness-room.html?room=palace&theme=night
const asked = new URLSearchParams(location.search);
const context = document.querySelector('canvas')?.getContext('2d');
const room = backdrops.find((each) => each === asked.get('room')) ?? 'conference';
const palette = palettes[(asked.get('theme') ?? 'day') as Theme];
const box = { x: 0, y: 0, width: 480, height: 150 };

if (!context) throw new Error('the page has no canvas');
context.scale(2, 2);
drawWalls(context, box, box.height, room, palette);
// Behind its windows, which are holes by now, the sky.
context.globalCompositeOperation = 'destination-over';
context.fillStyle = palette.sky[0];
context.fillRect(0, 0, box.width, box.height);
document.body.dataset['drawn'] = 'yes';
