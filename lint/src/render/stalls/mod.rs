//! What the watchdog saw, for people: a summary for a terminal and a page for a browser.

mod flame;
mod page;
mod table;
mod text;
mod timeline;
mod words;

pub use self::page::stalls_page;
pub use self::text::stalls_text;
