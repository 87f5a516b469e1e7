// Phaser as a build takes it: what the stage calls, and what the game's systems find by its name.
import constants from 'phaser/src/const.js';
import Renderer from 'phaser/src/renderer/index.js'; // before what it requires itself
import Game from 'phaser/src/core/Game.js';
import Scale from 'phaser/src/scale/index.js';
import Scene from 'phaser/src/scene/Scene.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/shape/rectangle/RectangleFactory.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/tweens/TweenManager.js';

export const { AUTO, CANVAS } = constants;
export { Game, Renderer, Scale, Scene };
