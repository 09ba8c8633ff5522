/** The menu, in the language of the interface and in the order of each system. */
import { app, Menu, shell } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { ShellSay } from './words.ts';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

export const showMenu = (say: ShellSay, dataFolder: string): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(say, dataFolder, process.platform === 'darwin')));

const template = (say: ShellSay, dataFolder: string, mac: boolean): Item[] => {
  const folder: Item = { label: say('menu.dataFolder'), click: () => void shell.openPath(dataFolder) };
  const quit: Item = { label: say('menu.quit'), role: 'quit' };
  const close: Item = { label: say('menu.close'), role: 'close' };
  return [
    ...(mac ? [{ label: say('menu.app'), submenu: ofApp(say, quit) }] : []),
    { label: say('menu.file'), submenu: mac ? [folder, line, close] : [folder, line, close, quit] },
    { label: say('menu.edit'), submenu: ofEdit(say) },
    { label: say('menu.view'), submenu: ofView(say) },
    { label: say('menu.window'), role: 'window', submenu: ofWindow(say, mac) },
    ...(mac ? [] : [{ label: say('menu.help'), submenu: [about(say)] }]),
  ];
};

const about = (say: ShellSay): Item => ({ label: say('menu.about'), role: 'about' });

const ofApp = (say: ShellSay, quit: Item): Item[] => [
  about(say),
  line,
  { label: say('menu.services'), role: 'services' },
  line,
  { label: say('menu.hide'), role: 'hide' },
  { label: say('menu.hideOthers'), role: 'hideOthers' },
  { label: say('menu.showAll'), role: 'unhide' },
  line,
  quit,
];

/** While nobody types, the window takes the keys for undo itself, and gives back what was done to a session. */
const ofEdit = (say: ShellSay): Item[] => [
  { label: say('menu.undo'), role: 'undo' },
  { label: say('menu.redo'), role: 'redo' },
  line,
  { label: say('menu.cut'), role: 'cut' },
  { label: say('menu.copy'), role: 'copy' },
  { label: say('menu.paste'), role: 'paste' },
  { label: say('menu.pastePlain'), role: 'pasteAndMatchStyle' },
  { label: say('menu.delete'), role: 'delete' },
  line,
  { label: say('menu.selectAll'), role: 'selectAll' },
];

const ofView = (say: ShellSay): Item[] => [
  { label: say('menu.actualSize'), role: 'resetZoom' },
  { label: say('menu.zoomIn'), role: 'zoomIn' },
  { label: say('menu.zoomOut'), role: 'zoomOut' },
  line,
  { label: say('menu.fullScreen'), role: 'togglefullscreen' },
  ...(app.isPackaged ? [] : [line, { label: say('menu.tools'), role: 'toggleDevTools' } satisfies Item]),
];

const ofWindow = (say: ShellSay, mac: boolean): Item[] => [
  { label: say('menu.minimize'), role: 'minimize' },
  { label: say('menu.zoom'), role: 'zoom' },
  ...(mac ? [line, { label: say('menu.front'), role: 'front' } satisfies Item] : []),
];
