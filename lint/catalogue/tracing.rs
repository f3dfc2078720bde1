//! tracing 0.1.44.

macro_rules! debug { () => {} }
macro_rules! error { () => {} }
macro_rules! event { () => {} }
macro_rules! info { () => {} }
macro_rules! record_all { () => {} }
macro_rules! trace { () => {} }
macro_rules! warn { () => {} }
use crate::field::AsField;
use crate::instrument::Instrumented;
use crate::span::{Entered, EnteredSpan};
use tracing_core::span::Id;
pub use tracing_core::{Level, Metadata, event};
pub use tracing_core::dispatcher::Dispatch;
pub use tracing_core::event::Event;
pub trait Instrument {
    fn instrument(self, span: Span) -> Instrumented<Self> {}
    fn in_current_span(self) -> Instrumented<Self> {}
}
impl<T> Instrument for T {}
#[derive(Clone)] pub struct Span;
impl Span {
    pub fn new(meta: &Metadata, values: &field::ValueSet) -> Span {}
    pub fn new_root(meta: &Metadata, values: &field::ValueSet) -> Span {}
    pub fn child_of(parent: impl Into<Option<Id>>, meta: &Metadata, values: &field::ValueSet) -> Span {}
    pub fn new_disabled(meta: &Metadata) -> Span {}
    pub fn none() -> Span {}
    pub fn current() -> Span {}
    pub fn enter(&self) -> Entered {}
    pub fn entered(self) -> EnteredSpan {}
    pub fn or_current(self) -> Self {}
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T { f() }
    pub fn field<Q: AsField>(&self, field: &Q) -> Option<field::Field> {}
    pub fn has_field<Q: AsField>(&self, field: &Q) -> bool {}
    pub fn record<Q: AsField, V: field::Value>(&self, field: &Q, value: V) -> &Self {}
    pub fn is_disabled(&self) -> bool {}
    pub fn is_none(&self) -> bool {}
    pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self {}
    pub fn id(&self) -> Option<Id> {}
    pub fn metadata(&self) -> Option<&Metadata> {}
    pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T> { let a: (&Id, &Dispatch); f(a) }
    pub fn record_all(&self, values: &field::ValueSet) -> &Self {}
}
#[attribute_macro] pub fn instrument() {}
#[returns(tracing::Span)] macro_rules! span { () => {} }
#[returns(tracing::Span)] macro_rules! trace_span { () => {} }
#[returns(tracing::Span)] macro_rules! debug_span { () => {} }
#[returns(tracing::Span)] macro_rules! info_span { () => {} }
#[returns(tracing::Span)] macro_rules! warn_span { () => {} }
#[returns(tracing::Span)] macro_rules! error_span { () => {} }
#[returns(bool)] macro_rules! enabled { () => {} }
#[returns(bool)] macro_rules! event_enabled { () => {} }
#[returns(bool)] macro_rules! span_enabled { () => {} }
pub mod dispatcher {
    pub use tracing_core::dispatcher::{DefaultGuard, Dispatch, SetGlobalDefaultError, WeakDispatch, get_default, set_default, set_global_default, with_default};
}
pub mod field {
    use tracing_core::Metadata;
    pub use tracing_core::field::*;
    pub trait AsField {
        fn as_field(&self, metadata: &Metadata) -> Option<Field>;
    }
    impl AsField for Field { fn as_field(&self, metadata: &Metadata) -> Option<Field> {} }
    impl AsField for &Field { fn as_field(&self, metadata: &Metadata) -> Option<Field> {} }
    impl AsField for str { fn as_field(&self, metadata: &Metadata) -> Option<Field> {} }
}
pub mod instrument {
    use core::future::Future;
    use core::pin::Pin;
    use crate::Span;
    use tracing_core::dispatcher::Dispatch;
    pub use crate::Instrument;
    pub trait WithSubscriber {
        fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self> where S: Into<Dispatch> {}
        fn with_current_subscriber(self) -> WithDispatch<Self> {}
    }
    impl<T> WithSubscriber for T {}
    #[derive(Clone)] pub struct WithDispatch<T>;
    impl<T: Future> Future for WithDispatch<T> { type Output = T::Output; }
    impl<T> WithDispatch<T> {
        pub fn dispatcher(&self) -> &Dispatch {}
        pub fn inner(&self) -> &T {}
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn into_inner(self) -> T {}
    }
    #[derive(Clone)] pub struct Instrumented<T>;
    impl<T> PinnedDrop for Instrumented<T> { fn drop(this: Pin<&mut Self>) {} }
    impl<T: Future> Future for Instrumented<T> { type Output = T::Output; }
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span {}
        pub fn span_mut(&mut self) -> &mut Span {}
        pub fn inner(&self) -> &T {}
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn into_inner(self) -> T {}
    }
}
pub mod level_filters {
    pub use tracing_core::LevelFilter;
    pub use tracing_core::metadata::ParseLevelFilterError;
    pub const STATIC_MAX_LEVEL: LevelFilter = _;
}
pub mod span {
    use core::ops::Deref;
    pub use crate::Span;
    pub use tracing_core::span::{Attributes, Id, Record};
    pub trait AsId {
        fn as_id(&self) -> Option<&Id>;
    }
    #[not_send]
    pub struct Entered;
    #[not_send]
    pub struct EnteredSpan;
    impl EnteredSpan {
        pub fn id(&self) -> Option<Id> {}
        pub fn exit(self) -> crate::Span {}
    }
    impl Deref for EnteredSpan {
        type Target = crate::Span;
        fn deref(&self) -> &crate::Span {}
    }
}
pub mod subscriber {
    pub use tracing_core::dispatcher::{DefaultGuard, SetGlobalDefaultError};
    pub use tracing_core::subscriber::*;
    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T where S: Subscriber { f() }
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError> where S: Subscriber {}
    pub fn set_default<S>(subscriber: S) -> DefaultGuard where S: Subscriber {}
}
