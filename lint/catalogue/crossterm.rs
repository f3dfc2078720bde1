//! crossterm 0.29.0.

#[returns(std::io::Result<()>)] macro_rules! execute { () => {} }
#[returns(std::io::Result<()>)] macro_rules! queue { () => {} }
use std::{fmt, io};
use std::io::Write;
pub trait Command {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result;
}
impl<T: Command> Command for &T { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
pub trait QueueableCommand {
    fn queue(&mut self, command: impl Command) -> io::Result<&mut Self>;
}
impl<T: Write> QueueableCommand for T { fn queue(&mut self, command: impl Command) -> io::Result<&mut Self> {} }
pub trait ExecutableCommand {
    fn execute(&mut self, command: impl Command) -> io::Result<&mut Self>;
}
impl<T: Write> ExecutableCommand for T { fn execute(&mut self, command: impl Command) -> io::Result<&mut Self> {} }
pub trait SynchronizedUpdate {
    fn sync_update<T>(&mut self, operations: impl FnOnce(&mut Self) -> T) -> io::Result<T>;
}
impl<W: io::Write> SynchronizedUpdate for W {
    fn sync_update<T>(&mut self, operations: impl FnOnce(&mut Self) -> T) -> io::Result<T> { let a: &mut Self; operations(a); }
}
pub mod clipboard {
    use crate::Command;
    use std::fmt;
    use std::str::FromStr;
    #[derive(Clone)] pub enum ClipboardType { Clipboard, Primary, Other(char) }
    impl From<char> for ClipboardType {}
    #[derive(Clone)] pub struct ClipboardSelection(pub Vec<ClipboardType>);
    impl fmt::Display for ClipboardSelection {}
    impl FromStr for ClipboardSelection {
        type Err = ();
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    #[derive(Clone)] pub struct CopyToClipboard<T> { pub content: T, pub destination: ClipboardSelection }
    impl<T: AsRef<[u8]>> Command for CopyToClipboard<T> { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    impl<T: AsRef<[u8]>> CopyToClipboard<T> {
        pub fn to_clipboard_from(content: T) -> CopyToClipboard<T> {}
        pub fn to_primary_from(content: T) -> CopyToClipboard<T> {}
    }
}
pub mod cursor {
    use crate::Command;
    use std::{fmt, io};
    #[derive(Clone, Copy)] pub struct MoveTo(pub u16, pub u16);
    impl Command for MoveTo { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct MoveToNextLine(pub u16);
    impl Command for MoveToNextLine { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct MoveToPreviousLine(pub u16);
    impl Command for MoveToPreviousLine { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct MoveToColumn(pub u16);
    impl Command for MoveToColumn { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct MoveToRow(pub u16);
    impl Command for MoveToRow { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct MoveUp(pub u16);
    impl Command for MoveUp { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct MoveRight(pub u16);
    impl Command for MoveRight { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct MoveDown(pub u16);
    impl Command for MoveDown { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct MoveLeft(pub u16);
    impl Command for MoveLeft { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct SavePosition;
    impl Command for SavePosition { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct RestorePosition;
    impl Command for RestorePosition { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct Hide;
    impl Command for Hide { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct Show;
    impl Command for Show { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct EnableBlinking;
    impl Command for EnableBlinking { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct DisableBlinking;
    impl Command for DisableBlinking { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub enum SetCursorStyle { DefaultUserShape, BlinkingBlock, SteadyBlock, BlinkingUnderScore, SteadyUnderScore, BlinkingBar, SteadyBar }
    impl Command for SetCursorStyle { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    pub fn position() -> io::Result<(u16, u16)> {}
}
pub mod event {
    use crate::Command;
    use futures_core::stream::Stream;
    use std::{fmt, io};
    use std::fmt::Display;
    use std::time::Duration;
    #[blocking(stdin, unless_zero(timeout))] #[advice("use `crossterm::event::EventStream`")] pub fn poll(timeout: Duration) -> io::Result<bool> {}
    #[blocking(stdin, unless_after(poll))] #[advice("use `crossterm::event::EventStream`")] pub fn read() -> io::Result<Event> {}
    #[derive(Clone, Copy)] pub struct KeyboardEnhancementFlags;
    impl KeyboardEnhancementFlags {
        pub const DISAMBIGUATE_ESCAPE_CODES: Self = _;
        pub const REPORT_EVENT_TYPES: Self = _;
        pub const REPORT_ALTERNATE_KEYS: Self = _;
        pub const REPORT_ALL_KEYS_AS_ESCAPE_CODES: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    #[derive(Clone, Copy)] pub struct EnableMouseCapture;
    impl Command for EnableMouseCapture { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct DisableMouseCapture;
    impl Command for DisableMouseCapture { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct EnableFocusChange;
    impl Command for EnableFocusChange { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct DisableFocusChange;
    impl Command for DisableFocusChange { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct EnableBracketedPaste;
    impl Command for EnableBracketedPaste { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct DisableBracketedPaste;
    impl Command for DisableBracketedPaste { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct PushKeyboardEnhancementFlags(pub KeyboardEnhancementFlags);
    impl Command for PushKeyboardEnhancementFlags { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct PopKeyboardEnhancementFlags;
    impl Command for PopKeyboardEnhancementFlags { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone)] pub enum Event { FocusGained, FocusLost, Key(KeyEvent), Mouse(MouseEvent), Paste(String), Resize(u16, u16) }
    impl Event {
        pub fn is_key_press(&self) -> bool {}
        pub fn is_key_release(&self) -> bool {}
        pub fn is_key_repeat(&self) -> bool {}
        pub fn as_key_event(&self) -> Option<KeyEvent> {}
        pub fn as_key_press_event(&self) -> Option<KeyEvent> {}
        pub fn as_key_release_event(&self) -> Option<KeyEvent> {}
        pub fn as_key_repeat_event(&self) -> Option<KeyEvent> {}
        pub fn as_mouse_event(&self) -> Option<MouseEvent> {}
        pub fn as_paste_event(&self) -> Option<&str> {}
        pub fn as_resize_event(&self) -> Option<(u16, u16)> {}
    }
    #[derive(Clone, Copy)] pub struct MouseEvent { pub kind: MouseEventKind, pub column: u16, pub row: u16, pub modifiers: KeyModifiers }
    #[derive(Clone, Copy)] pub enum MouseEventKind { Down(MouseButton), Up(MouseButton), Drag(MouseButton), Moved, ScrollDown, ScrollUp, ScrollLeft, ScrollRight }
    #[derive(Clone, Copy)] pub enum MouseButton { Left, Right, Middle }
    #[derive(Clone, Copy)] pub struct KeyModifiers;
    impl KeyModifiers {
        pub const SHIFT: Self = _;
        pub const CONTROL: Self = _;
        pub const ALT: Self = _;
        pub const SUPER: Self = _;
        pub const HYPER: Self = _;
        pub const META: Self = _;
        pub const NONE: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    impl Display for KeyModifiers {}
    #[derive(Clone, Copy)] pub enum KeyEventKind { Press, Repeat, Release }
    #[derive(Clone, Copy)] pub struct KeyEventState;
    impl KeyEventState {
        pub const KEYPAD: Self = _;
        pub const CAPS_LOCK: Self = _;
        pub const NUM_LOCK: Self = _;
        pub const NONE: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    #[derive(Clone, Copy)] pub struct KeyEvent { pub code: KeyCode, pub modifiers: KeyModifiers, pub kind: KeyEventKind, pub state: KeyEventState }
    impl KeyEvent {
        pub fn new(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent {}
        pub fn new_with_kind(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent {}
        pub fn new_with_kind_and_state(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind, state: KeyEventState) -> KeyEvent {}
        pub fn is_press(&self) -> bool {}
        pub fn is_release(&self) -> bool {}
        pub fn is_repeat(&self) -> bool {}
    }
    impl From<KeyCode> for KeyEvent {}
    #[derive(Clone, Copy)] pub enum MediaKeyCode { Play, Pause, PlayPause, Reverse, Stop, FastForward, Rewind, TrackNext, TrackPrevious, Record, LowerVolume, RaiseVolume, MuteVolume }
    impl Display for MediaKeyCode {}
    #[derive(Clone, Copy)] pub enum ModifierKeyCode { LeftShift, LeftControl, LeftAlt, LeftSuper, LeftHyper, LeftMeta, RightShift, RightControl, RightAlt, RightSuper, RightHyper, RightMeta, IsoLevel3Shift, IsoLevel5Shift }
    impl Display for ModifierKeyCode {}
    #[derive(Clone, Copy)] pub enum KeyCode { Backspace, Enter, Left, Right, Up, Down, Home, End, PageUp, PageDown, Tab, BackTab, Delete, Insert, F(u8), Char(char), Null, Esc, CapsLock, ScrollLock, NumLock, PrintScreen, Pause, Menu, KeypadBegin, Media(MediaKeyCode), Modifier(ModifierKeyCode) }
    impl KeyCode {
        pub fn is_function_key(&self, n: u8) -> bool {}
        pub fn is_char(&self, c: char) -> bool {}
        pub fn as_char(&self) -> Option<char> {}
        pub fn is_media_key(&self, media: MediaKeyCode) -> bool {}
        pub fn is_modifier(&self, modifier: ModifierKeyCode) -> bool {}
    }
    impl Display for KeyCode {}
    pub struct EventStream;
    impl Default for EventStream {}
    impl EventStream { pub fn new() -> EventStream {} }
    impl Stream for EventStream { type Item = io::Result<Event>; }
}
pub mod style {
    use crate::Command;
    use std::fmt;
    use std::fmt::Display;
    use std::ops::{BitAnd, BitOr};
    use std::str::FromStr;
    pub fn style<D: Display>(val: D) -> StyledContent<D> {}
    pub fn available_color_count() -> u16 {}
    pub fn force_color_output(enabled: bool) {}
    #[derive(Clone, Copy)] pub struct SetForegroundColor(pub Color);
    impl Command for SetForegroundColor { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct SetBackgroundColor(pub Color);
    impl Command for SetBackgroundColor { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct SetUnderlineColor(pub Color);
    impl Command for SetUnderlineColor { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct SetColors(pub Colors);
    impl Command for SetColors { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct SetAttribute(pub Attribute);
    impl Command for SetAttribute { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct SetAttributes(pub Attributes);
    impl Command for SetAttributes { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct SetStyle(pub ContentStyle);
    impl Command for SetStyle { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct PrintStyledContent<D: Display>(pub StyledContent<D>);
    impl<D: Display> Command for PrintStyledContent<D> { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct ResetColor;
    impl Command for ResetColor { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct Print<T: Display>(pub T);
    impl<T: Display> Command for Print<T> { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    impl<T: Display> Display for Print<T> {}
    #[derive(Clone, Copy, Default)] pub struct Attributes;
    impl From<Attribute> for Attributes {}
    impl From<&[Attribute]> for Attributes {}
    impl BitAnd<Attribute> for Attributes { type Output = Self; }
    impl BitAnd for Attributes { type Output = Self; }
    impl BitOr<Attribute> for Attributes { type Output = Self; }
    impl BitOr for Attributes { type Output = Self; }
    impl Attributes {
        pub fn none() -> Self {}
        pub fn with(self, attribute: Attribute) -> Self {}
        pub fn without(self, attribute: Attribute) -> Self {}
        pub fn set(&mut self, attribute: Attribute) {}
        pub fn unset(&mut self, attribute: Attribute) {}
        pub fn toggle(&mut self, attribute: Attribute) {}
        pub fn has(self, attribute: Attribute) -> bool {}
        pub fn extend(&mut self, attributes: Attributes) {}
        pub fn is_empty(self) -> bool {}
    }
    #[derive(Clone, Copy, Default)] pub struct ContentStyle { pub foreground_color: Option<Color>, pub background_color: Option<Color>, pub underline_color: Option<Color>, pub attributes: Attributes }
    impl ContentStyle {
        pub fn apply<D: Display>(self, val: D) -> StyledContent<D> {}
        pub fn new() -> ContentStyle {}
    }
    impl AsRef<ContentStyle> for ContentStyle {}
    impl AsMut<ContentStyle> for ContentStyle {}
    impl Stylize for ContentStyle {
        type Styled = Self;
        fn stylize(self) -> Self::Styled {}
    }
    #[derive(Clone, Copy)] pub struct StyledContent<D: Display>;
    impl<D: Display> StyledContent<D> {
        pub fn new(style: ContentStyle, content: D) -> StyledContent<D> {}
        pub fn content(&self) -> &D {}
        pub fn style(&self) -> &ContentStyle {}
        pub fn style_mut(&mut self) -> &mut ContentStyle {}
    }
    impl<D: Display> AsRef<ContentStyle> for StyledContent<D> {}
    impl<D: Display> AsMut<ContentStyle> for StyledContent<D> {}
    impl<D: Display> Display for StyledContent<D> {}
    impl<D: Display> Stylize for StyledContent<D> {
        type Styled = StyledContent<D>;
        fn stylize(self) -> Self::Styled {}
    }
    pub trait Stylize {
        type Styled: AsRef<ContentStyle> + AsMut<ContentStyle>;
        fn stylize(self) -> Self::Styled;
        fn with(self, color: Color) -> Self::Styled {}
        fn on(self, color: Color) -> Self::Styled {}
        fn underline(self, color: Color) -> Self::Styled {}
        fn attribute(self, attr: Attribute) -> Self::Styled {}
    }
    #[derive(Clone, Copy)] pub enum Color { Reset, Black, DarkGrey, Red, DarkRed, Green, DarkGreen, Yellow, DarkYellow, Blue, DarkBlue, Magenta, DarkMagenta, Cyan, DarkCyan, White, Grey, Rgb { r: u8, g: u8, b: u8 }, AnsiValue(u8) }
    impl Color { pub fn parse_ansi(ansi: &str) -> Option<Self> {} }
    impl TryFrom<&str> for Color { type Error = (); }
    impl FromStr for Color {
        type Err = ();
        fn from_str(src: &str) -> Result<Self, Self::Err> {}
    }
    impl From<(u8, u8, u8)> for Color {}
    #[derive(Clone, Copy)] pub enum Colored { ForegroundColor(Color), BackgroundColor(Color), UnderlineColor(Color) }
    impl Colored {
        pub fn parse_ansi(ansi: &str) -> Option<Self> {}
        pub fn ansi_color_disabled() -> bool {}
        pub fn ansi_color_disabled_memoized() -> bool {}
        pub fn set_ansi_color_disabled(val: bool) {}
    }
    impl fmt::Display for Colored {}
    #[derive(Clone, Copy)] pub struct Colors { pub foreground: Option<Color>, pub background: Option<Color> }
    impl Colors {
        pub fn then(&self, other: &Colors) -> Colors {}
        pub fn new(foreground: Color, background: Color) -> Colors {}
    }
    impl From<Colored> for Colors {}
}
pub mod terminal {
    use crate::Command;
    use libc::winsize;
    use rustix::termios::Winsize;
    use std::{fmt, io};
    pub fn is_raw_mode_enabled() -> io::Result<bool> {}
    pub fn enable_raw_mode() -> io::Result<()> {}
    pub fn disable_raw_mode() -> io::Result<()> {}
    pub fn size() -> io::Result<(u16, u16)> {}
    pub struct WindowSize { pub rows: u16, pub columns: u16, pub width: u16, pub height: u16 }
    impl From<winsize> for WindowSize {}
    impl From<Winsize> for WindowSize {}
    pub fn window_size() -> io::Result<WindowSize> {}
    #[derive(Clone, Copy)] pub struct DisableLineWrap;
    impl Command for DisableLineWrap { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct EnableLineWrap;
    impl Command for EnableLineWrap { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct EnterAlternateScreen;
    impl Command for EnterAlternateScreen { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct LeaveAlternateScreen;
    impl Command for LeaveAlternateScreen { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub enum ClearType { All, Purge, FromCursorDown, FromCursorUp, CurrentLine, UntilNewLine }
    #[derive(Clone, Copy)] pub struct ScrollUp(pub u16);
    impl Command for ScrollUp { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct ScrollDown(pub u16);
    impl Command for ScrollDown { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct Clear(pub ClearType);
    impl Command for Clear { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct SetSize(pub u16, pub u16);
    impl Command for SetSize { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct SetTitle<T>(pub T);
    impl<T: fmt::Display> Command for SetTitle<T> { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct BeginSynchronizedUpdate;
    impl Command for BeginSynchronizedUpdate { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Clone, Copy)] pub struct EndSynchronizedUpdate;
    impl Command for EndSynchronizedUpdate { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    pub fn supports_keyboard_enhancement() -> io::Result<bool> {}
}
pub mod tty {
    use std::os::unix::io::AsRawFd;
    pub trait IsTty {
        fn is_tty(&self) -> bool;
    }
    impl<S: AsRawFd> IsTty for S { fn is_tty(&self) -> bool {} }
}
