//! gstreamer 0.25.4. Its streaming threads tell of states and messages, which is waited for.

pub use glib;
use std::fmt;
use std::future::Future;
pub fn init() -> Result<(), glib::Error> {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)] pub struct ClockTime(u64);
impl ClockTime {
    pub const ZERO: ClockTime = ClockTime(0);
    pub const SECOND: ClockTime = ClockTime(1);
    pub const NONE: Option<ClockTime> = None;
    pub fn from_seconds(seconds: u64) -> Self {}
    pub fn from_mseconds(mseconds: u64) -> Self {}
    pub fn from_useconds(useconds: u64) -> Self {}
    pub fn from_nseconds(nseconds: u64) -> Self {}
    pub fn seconds(self) -> u64 {}
    pub fn mseconds(self) -> u64 {}
    pub fn nseconds(self) -> u64 {}
}
impl fmt::Display for ClockTime {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum State { VoidPending, Null, Ready, Paused, Playing }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum StateChangeSuccess { Success, Async, NoPreroll }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct StateChangeError;
impl fmt::Display for StateChangeError {}
impl std::error::Error for StateChangeError {}
#[derive(Clone, Debug)] pub struct Element;
#[derive(Clone, Debug)] pub struct Bin;
#[derive(Clone, Debug)] pub struct Pipeline;
impl glib::prelude::Cast for Element {}
impl glib::prelude::Cast for Bin {}
impl glib::prelude::Cast for Pipeline {}
impl Pipeline {
    pub fn new() -> Pipeline {}
    pub fn with_name(name: &str) -> Pipeline {}
}
impl Bin {
    pub fn new() -> Bin {}
    pub fn with_name(name: &str) -> Bin {}
}
pub struct ElementFactory;
impl ElementFactory {
    pub fn create(&self) -> ElementBuilder {}
    pub fn create_with_name(&self, name: Option<&str>) -> Result<Element, glib::BoolError> {}
    pub fn make(factoryname: &str) -> ElementBuilder {}
    pub fn make_with_name(factoryname: &str, name: Option<&str>) -> Result<Element, glib::BoolError> {}
    pub fn find(name: &str) -> Option<ElementFactory> {}
}
pub struct ElementBuilder;
impl ElementBuilder {
    pub fn name_if_some(self, name: Option<impl Into<glib::GString>>) -> Self {}
    pub fn name(self, name: impl Into<glib::GString>) -> Self {}
    pub fn property(self, name: &str, value: impl Into<glib::Value>) -> Self {}
    pub fn property_from_str(self, name: &str, value: &str) -> Self {}
    pub fn build(self) -> Result<Element, glib::BoolError> {}
}
pub mod parse {
    use crate::{Bin, Element};
    pub fn launch(pipeline_description: &str) -> Result<Element, glib::Error> {}
    pub fn bin_from_description(bin_description: &str, ghost_unlinked_pads: bool) -> Result<Bin, glib::Error> {}
}
pub fn parse_launch(pipeline_description: &str) -> Result<Element, glib::Error> {}
#[derive(Clone, Debug)] pub struct Message;
impl Message {
    pub fn view(&self) -> MessageView {}
    pub fn type_(&self) -> MessageType {}
}
pub use message::MessageView;
pub mod message { pub enum MessageView<'a> { Eos(&'a ()) } }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct MessageType;
pub use bus::{Bus, BusStream};
pub mod bus {
    use crate::{ClockTime, Message, MessageType};
    #[derive(Clone, Debug)] pub struct Bus;
    impl Bus {
        pub fn new() -> Bus {}
        pub fn have_pending(&self) -> bool {}
        pub fn peek(&self) -> Option<Message> {}
        pub fn pop(&self) -> Option<Message> {}
        pub fn pop_filtered(&self, msg_types: &[MessageType]) -> Option<Message> {}
        pub fn post(&self, message: Message) -> Result<(), glib::BoolError> {}
        pub fn set_flushing(&self, flushing: bool) {}
        #[blocking(channel, unless_zero(timeout))] #[advice("await messages of `bus.stream()`")] pub fn timed_pop(&self, timeout: impl Into<Option<ClockTime>>) -> Option<Message> {}
        #[blocking(channel, unless_zero(timeout))] #[advice("await messages of `bus.stream_filtered(..)`")] pub fn timed_pop_filtered(&self, timeout: impl Into<Option<ClockTime>>, msg_types: &[MessageType]) -> Option<Message> {}
        pub fn iter(&self) -> Iter<AtOnce> {}
        pub fn iter_filtered(&self, msg_types: &[MessageType]) -> Iter<AtOnce> {}
        pub fn iter_timed(&self, timeout: impl Into<Option<ClockTime>>) -> Iter<Waiting> {}
        pub fn iter_timed_filtered(&self, timeout: impl Into<Option<ClockTime>>, msg_types: &[MessageType]) -> Iter<Waiting> {}
        pub fn stream(&self) -> BusStream {}
        pub fn stream_filtered(&self, message_types: &[MessageType]) -> BusStream {}
    }
    /// `When` is not the crate's: only what has a timeout waits.
    pub struct Iter<When>;
    pub struct AtOnce;
    pub struct Waiting;
    impl Iterator for Iter<AtOnce> { type Item = Message; fn next(&mut self) -> Option<Message> {} }
    impl Iterator for Iter<Waiting> { type Item = Message; #[blocking(channel)] #[advice("await messages of `bus.stream()`")] fn next(&mut self) -> Option<Message> {} }
    pub struct BusStream;
    impl futures_core::Stream for BusStream { type Item = Message; }
}
#[derive(Clone, Debug)] pub struct Promise;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum PromiseResult { Pending, Interrupted, Replied, Expired }
impl Promise {
    pub fn new() -> Promise {}
    pub fn with_change_func<F>(func: F) -> Promise {}
    pub fn expire(&self) {}
    pub fn interrupt(&self) {}
    #[blocking(channel)] pub fn wait(&self) -> PromiseResult {}
}
#[derive(Clone, Debug)] pub struct SingleShotClockId;
impl SingleShotClockId { #[blocking(sleep)] #[advice("await `wait_async_future`")] pub fn wait(&self) -> (Result<(), ()>, i64) {} }
pub mod prelude {
    use crate::{Bin, Bus, ClockTime, Element, Pipeline, State, StateChangeError, StateChangeSuccess};
    pub use glib::prelude::*;
    pub trait ElementExt {
        fn bus(&self) -> Option<Bus> {}
        fn set_state(&self, state: State) -> Result<StateChangeSuccess, StateChangeError> {}
        fn sync_state_with_parent(&self) -> Result<(), glib::BoolError> {}
        #[blocking(channel, unless_zero(timeout))] #[advice("await the message `StateChanged` or `AsyncDone` of `bus.stream()`")] fn state(&self, timeout: impl Into<Option<ClockTime>>) -> (Result<StateChangeSuccess, StateChangeError>, State, State) {}
    }
    impl ElementExt for Element {}
    impl ElementExt for Bin {}
    impl ElementExt for Pipeline {}
    pub trait ElementExtManual {
        fn current_state(&self) -> State {}
        fn pending_state(&self) -> State {}
    }
    impl ElementExtManual for Element {}
    impl ElementExtManual for Bin {}
    impl ElementExtManual for Pipeline {}
    pub trait GstBinExt { fn by_name(&self, name: &str) -> Option<Element> {} }
    impl GstBinExt for Bin {}
    impl GstBinExt for Pipeline {}
}
