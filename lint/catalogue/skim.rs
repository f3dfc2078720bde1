//! skim 0.20.5 (also 1 and 2, which take their options by value). It waits for the user. Versions 3.7 and later do so in
//! `block_in_place`, whatever their features.
#![unlike_without("3", "waits")]
#![unlike_without("4", "waits")]
#![unlike_without("5", "waits")]

use std::sync::Arc;
use crossbeam::channel::{Receiver, Sender};
pub type SkimItemSender = Sender<Arc<dyn SkimItem>>;
pub type SkimItemReceiver = Receiver<Arc<dyn SkimItem>>;
pub trait SkimItem {}
pub struct SkimOptions;
#[derive(Clone, Default)] pub struct SkimOptionsBuilder;
impl SkimOptionsBuilder { pub fn build(&self) -> Result<SkimOptions, String> {} }
pub struct SkimOutput { pub is_abort: bool, pub query: String, pub cmd: String, pub selected_items: Vec<Arc<dyn SkimItem>> }
#[derive(Default)] pub struct SkimItemReader;
impl SkimItemReader {
    pub fn new(option: SkimItemReaderOption) -> Self {}
    #[off_thread(source)] pub fn of_bufread<R>(&self, source: R) -> SkimItemReceiver {}
}
#[derive(Default)] pub struct SkimItemReaderOption;
pub struct Skim;
impl Skim { #[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn run_with<O>(options: O, source: Option<SkimItemReceiver>) -> Option<SkimOutput> {} }
pub mod prelude {
    pub use crate::{Skim, SkimItem, SkimItemReader, SkimItemReaderOption, SkimItemReceiver, SkimItemSender, SkimOptions, SkimOptionsBuilder, SkimOutput};
    pub use crossbeam::channel::{Receiver, Sender, bounded, unbounded};
    pub use std::sync::Arc;
    pub use std::borrow::Cow;
    pub use std::cell::RefCell;
    pub use std::rc::Rc;
    pub use std::sync::atomic::{AtomicUsize, Ordering};
}
