// The board of the supervising unit, as a page of its own.
import { renderBoard } from '../board/board-view.js';
import { content } from './page.js';

renderBoard(content());
