/** What the tests use of selenium-webdriver, which ships no types. */
declare module 'selenium-webdriver' {
  export interface WebElement {
    click(): Promise<void>;
    getAccessibleName(): Promise<string>;
  }
  export interface Actions {
    move(options: { origin?: WebElement; x: number; y: number; duration?: number }): Actions;
    press(): Actions;
    release(): Actions;
    keyDown(key: string): Actions;
    keyUp(key: string): Actions;
    sendKeys(...keys: string[]): Actions;
    perform(): Promise<void>;
  }
  export interface WebDriver {
    get(url: string): Promise<void>;
    getCurrentUrl(): Promise<string>;
    executeScript<T>(script: string, ...args: unknown[]): Promise<T>;
    actions(options?: { async: boolean }): Actions;
    navigate(): { back(): Promise<void>; forward(): Promise<void>; refresh(): Promise<void> };
    manage(): {
      deleteAllCookies(): Promise<void>;
      window(): { setRect(rect: { x: number; y: number; width: number; height: number }): Promise<unknown> };
    };
    switchTo(): {
      frame(which: number | WebElement | null): Promise<void>;
      defaultContent(): Promise<void>;
      newWindow(type: 'tab' | 'window'): Promise<void>;
      window(handle: string): Promise<void>;
    };
    getWindowHandle(): Promise<string>;
    close(): Promise<void>;
    takeScreenshot(): Promise<string>;
    quit(): Promise<void>;
  }
  export class Capabilities {
    constructor(capabilities: Record<string, unknown>);
  }
  export class Builder {
    usingServer(url: string): Builder;
    withCapabilities(capabilities: Capabilities): Builder;
    build(): Promise<WebDriver>;
  }
  export const Key: Record<string, string>;
}
