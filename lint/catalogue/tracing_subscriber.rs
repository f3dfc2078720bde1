//! tracing_subscriber 0.3.23.

use alloc::str::FromStr;
use core::any::TypeId;
use crate::filter::{Builder, Directive, Filtered, FromEnvError, ParseError};
use crate::fmt::{FormatEvent, FormatFields, Formatter, MakeWriter, SubscriberBuilder, layer};
use crate::fmt::format::{DefaultFields, Format, Full};
use crate::layer::{Context, Filter, Layered};
use crate::registry::LookupSpan;
use std::io;
use tracing_core::{Dispatch, Event, Metadata, span};
use tracing_core::metadata::LevelFilter;
use tracing_core::subscriber::{Interest, Subscriber};
pub use crate::registry::Registry;
pub fn registry() -> Registry {}
pub struct EnvFilter;
impl Clone for EnvFilter {}
impl EnvFilter {
    pub const DEFAULT_ENV: &str = _;
    pub fn builder() -> Builder {}
    pub fn from_default_env() -> Self {}
    pub fn from_env<A: AsRef<str>>(env: A) -> Self {}
    pub fn new<S: AsRef<str>>(directives: S) -> Self {}
    pub fn try_new<S: AsRef<str>>(dirs: S) -> Result<Self, ParseError> {}
    pub fn try_from_default_env() -> Result<Self, FromEnvError> {}
    pub fn try_from_env<A: AsRef<str>>(env: A) -> Result<Self, FromEnvError> {}
    pub fn add_directive(self, directive: Directive) -> Self {}
    pub fn enabled<S>(&self, metadata: &Metadata, arg2: Context<S>) -> bool {}
    pub fn max_level_hint(&self) -> Option<LevelFilter> {}
    pub fn on_new_span<S>(&self, attrs: &span::Attributes, id: &span::Id, arg3: Context<S>) {}
    pub fn on_enter<S>(&self, id: &span::Id, arg2: Context<S>) {}
    pub fn on_exit<S>(&self, id: &span::Id, arg2: Context<S>) {}
    pub fn on_close<S>(&self, id: span::Id, arg2: Context<S>) {}
    pub fn on_record<S>(&self, id: &span::Id, values: &span::Record, arg3: Context<S>) {}
}
impl<S: Subscriber> Layer<S> for EnvFilter {
    fn register_callsite(&self, metadata: &Metadata) -> Interest {}
    fn max_level_hint(&self) -> Option<LevelFilter> {}
    fn enabled(&self, metadata: &Metadata, ctx: Context<S>) -> bool {}
    fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
    fn on_record(&self, id: &span::Id, values: &span::Record, ctx: Context<S>) {}
    fn on_enter(&self, id: &span::Id, ctx: Context<S>) {}
    fn on_exit(&self, id: &span::Id, ctx: Context<S>) {}
    fn on_close(&self, id: span::Id, ctx: Context<S>) {}
}
impl<S> Filter<S> for EnvFilter {
    fn enabled(&self, meta: &Metadata, ctx: &Context<S>) -> bool {}
    fn callsite_enabled(&self, meta: &Metadata) -> Interest {}
    fn max_level_hint(&self) -> Option<LevelFilter> {}
    fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
    fn on_record(&self, id: &span::Id, values: &span::Record, ctx: Context<S>) {}
    fn on_enter(&self, id: &span::Id, ctx: Context<S>) {}
    fn on_exit(&self, id: &span::Id, ctx: Context<S>) {}
    fn on_close(&self, id: span::Id, ctx: Context<S>) {}
}
impl FromStr for EnvFilter {
    type Err = ParseError;
    fn from_str(spec: &str) -> Result<Self, Self::Err> {}
}
impl<S> From<S> for EnvFilter where S: AsRef<str> {}
impl Default for EnvFilter {}
impl alloc::fmt::Display for EnvFilter {}
pub trait Layer<S> where S: Subscriber {
    fn on_register_dispatch(&self, subscriber: &Dispatch) {}
    fn on_layer(&mut self, subscriber: &mut S) {}
    fn register_callsite(&self, metadata: &tracing_core::metadata::Metadata) -> Interest {}
    fn enabled(&self, metadata: &tracing_core::metadata::Metadata, ctx: Context<S>) -> bool {}
    fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
    fn on_record(&self, _span: &span::Id, _values: &span::Record, _ctx: Context<S>) {}
    fn on_follows_from(&self, _span: &span::Id, _follows: &span::Id, _ctx: Context<S>) {}
    fn event_enabled(&self, _event: &Event, _ctx: Context<S>) -> bool {}
    fn on_event(&self, _event: &Event, _ctx: Context<S>) {}
    fn on_enter(&self, _id: &span::Id, _ctx: Context<S>) {}
    fn on_exit(&self, _id: &span::Id, _ctx: Context<S>) {}
    fn on_close(&self, _id: span::Id, _ctx: Context<S>) {}
    fn on_id_change(&self, _old: &span::Id, _new: &span::Id, _ctx: Context<S>) {}
    fn and_then<L>(self, layer: L) -> Layered<L, Self, S> where L: Layer<S> {}
    fn with_subscriber(self, inner: S) -> Layered<Self, S> {}
    fn with_filter<F>(self, filter: F) -> Filtered<Self, F, S> where F: Filter<S> {}
    fn boxed(self) -> Box<dyn Layer<S> + Send + Sync> where Self: Layer<S>, S: Subscriber {}
}
impl<S: Subscriber> Layer<S> for LevelFilter {
    fn register_callsite(&self, metadata: &Metadata) -> Interest {}
    fn enabled(&self, metadata: &Metadata, arg2: Context<S>) -> bool {}
    fn max_level_hint(&self) -> Option<LevelFilter> {}
}
impl<L, S> Layer<S> for Option<L> where L: Layer<S>, S: Subscriber {
    fn on_layer(&mut self, subscriber: &mut S) {}
    fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
    fn register_callsite(&self, metadata: &tracing_core::metadata::Metadata) -> Interest {}
    fn enabled(&self, metadata: &tracing_core::metadata::Metadata, ctx: Context<S>) -> bool {}
    fn max_level_hint(&self) -> Option<tracing_core::LevelFilter> {}
    fn on_record(&self, span: &span::Id, values: &span::Record, ctx: Context<S>) {}
    fn on_follows_from(&self, span: &span::Id, follows: &span::Id, ctx: Context<S>) {}
    fn event_enabled(&self, event: &Event, ctx: Context<S>) -> bool {}
    fn on_event(&self, event: &Event, ctx: Context<S>) {}
    fn on_enter(&self, id: &span::Id, ctx: Context<S>) {}
    fn on_exit(&self, id: &span::Id, ctx: Context<S>) {}
    fn on_close(&self, id: span::Id, ctx: Context<S>) {}
    fn on_id_change(&self, old: &span::Id, new: &span::Id, ctx: Context<S>) {}
    fn downcast_raw(&self, id: TypeId) -> Option<*const()> {}
}
impl<L, S> Layer<S> for Box<L> where L: Layer<S>, S: Subscriber {}
impl<S> Layer<S> for Box<dyn Layer<S> + Send + Sync> where S: Subscriber {}
impl<S, L> Layer<S> for Vec<L> where L: Layer<S>, S: Subscriber {
    fn on_layer(&mut self, subscriber: &mut S) {}
    fn register_callsite(&self, metadata: &tracing_core::metadata::Metadata) -> Interest {}
    fn enabled(&self, metadata: &tracing_core::metadata::Metadata, ctx: Context<S>) -> bool {}
    fn event_enabled(&self, event: &Event, ctx: Context<S>) -> bool {}
    fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
    fn max_level_hint(&self) -> Option<tracing_core::LevelFilter> {}
    fn on_record(&self, span: &span::Id, values: &span::Record, ctx: Context<S>) {}
    fn on_follows_from(&self, span: &span::Id, follows: &span::Id, ctx: Context<S>) {}
    fn on_event(&self, event: &Event, ctx: Context<S>) {}
    fn on_enter(&self, id: &span::Id, ctx: Context<S>) {}
    fn on_exit(&self, id: &span::Id, ctx: Context<S>) {}
    fn on_close(&self, id: span::Id, ctx: Context<S>) {}
    fn downcast_raw(&self, id: TypeId) -> Option<*const()> {}
}
pub struct FmtSubscriber<N = DefaultFields, E = Format<Full>, F = LevelFilter, W = fn() -> io::Stdout>;
impl FmtSubscriber {
    pub const DEFAULT_MAX_LEVEL: LevelFilter = _;
    pub fn builder() -> SubscriberBuilder {}
    pub fn new() -> Self {}
}
impl Default for FmtSubscriber {}
impl<N, E, F, W> tracing_core::Subscriber for FmtSubscriber<N, E, F, W> where N: FormatFields, E: FormatEvent<Registry, N>, F: layer::Layer<Formatter<N, E, W>>, W: MakeWriter, layer::Layered<F, Formatter<N, E, W>>: tracing_core::Subscriber, crate::fmt::Layer<Registry, N, E, W>: layer::Layer<Registry> {
    fn register_callsite(&self, meta: &Metadata) -> Interest {}
    fn enabled(&self, meta: &Metadata) -> bool {}
    fn new_span(&self, attrs: &span::Attributes) -> span::Id {}
    fn record(&self, span: &span::Id, values: &span::Record) {}
    fn record_follows_from(&self, span: &span::Id, follows: &span::Id) {}
    fn event_enabled(&self, event: &Event) -> bool {}
    fn event(&self, event: &Event) {}
    fn enter(&self, id: &span::Id) {}
    fn exit(&self, id: &span::Id) {}
    fn current_span(&self) -> span::Current {}
    fn clone_span(&self, id: &span::Id) -> span::Id {}
    fn try_close(&self, id: span::Id) -> bool {}
    fn max_level_hint(&self) -> Option<tracing_core::LevelFilter> {}
    fn downcast_raw(&self, id: TypeId) -> Option<*const()> {}
}
impl<N, E, F, W> LookupSpan for FmtSubscriber<N, E, F, W> where layer::Layered<F, Formatter<N, E, W>>: LookupSpan {
    type Data = <layer::Layered<F, Formatter<N, E, W>> as LookupSpan>::Data;
    fn span_data(&self, id: &span::Id) -> Option<Self::Data> {}
}
pub fn fmt() -> SubscriberBuilder {}
pub mod field {
    use core::fmt;
    use crate::field::debug::Alt;
    use crate::field::delimited::Delimited;
    use crate::field::display::Messages;
    use std::io;
    use tracing_core::Event;
    use tracing_core::span::{Attributes, Record};
    pub use tracing_core::field::Visit;
    pub trait MakeVisitor<T> {
        type Visitor: Visit;
        fn make_visitor(&self, target: T) -> Self::Visitor;
    }
    impl<T, V, F> MakeVisitor<T> for F where F: Fn(T) -> V, V: Visit {
        type Visitor = V;
        fn make_visitor(&self, target: T) -> Self::Visitor {}
    }
    pub trait VisitOutput<Out>: Visit {
        fn finish(self) -> Out;
        fn visit<R>(self, fields: &R) -> Out where R: RecordFields {}
    }
    pub trait RecordFields {
        fn record(&self, visitor: &mut dyn Visit);
    }
    impl RecordFields for Event { fn record(&self, visitor: &mut dyn Visit) {} }
    impl RecordFields for Attributes { fn record(&self, visitor: &mut dyn Visit) {} }
    impl RecordFields for Record { fn record(&self, visitor: &mut dyn Visit) {} }
    impl<F> RecordFields for &F where F: RecordFields { fn record(&self, visitor: &mut dyn Visit) {} }
    pub trait MakeOutput<T, Out> where Self: MakeVisitor<T>, Self::Visitor: VisitOutput<Out> {
        fn visit_with<F>(&self, target: T, fields: &F) -> Out where F: RecordFields {}
    }
    impl<T, Out, M> MakeOutput<T, Out> for M where M: MakeVisitor<T>, M::Visitor: VisitOutput<Out> {}
    pub trait VisitWrite: VisitOutput<Result<(), io::Error>> {
        fn writer(&mut self) -> &mut dyn io::Write;
    }
    pub trait VisitFmt: VisitOutput<fmt::Result> {
        fn writer(&mut self) -> &mut dyn fmt::Write;
    }
    pub trait MakeExt<T> where Self: MakeVisitor<T> {
        fn debug_alt(self) -> Alt<Self> {}
        fn display_messages(self) -> Messages<Self> {}
        fn delimited<D>(self, delimiter: D) -> Delimited<D, Self> where D: AsRef<str> + Clone, Self::Visitor: VisitFmt {}
    }
    impl<T, M> MakeExt<T> for M where M: MakeVisitor<T> {}
    pub mod debug {
        use core::fmt;
        use crate::field::{MakeVisitor, VisitFmt, VisitOutput, VisitWrite};
        use std::io;
        use tracing_core::field::{Field, Visit};
        #[derive(Clone)] pub struct Alt<V>;
        impl<V> Alt<V> { pub fn new(inner: V) -> Self {} }
        impl<T, V> MakeVisitor<T> for Alt<V> where V: MakeVisitor<T> {
            type Visitor = Alt<V::Visitor>;
            fn make_visitor(&self, target: T) -> Self::Visitor {}
        }
        impl<V> Visit for Alt<V> where V: Visit {
            fn record_f64(&mut self, field: &Field, value: f64) {}
            fn record_i64(&mut self, field: &Field, value: i64) {}
            fn record_u64(&mut self, field: &Field, value: u64) {}
            fn record_bool(&mut self, field: &Field, value: bool) {}
            fn record_str(&mut self, field: &Field, value: &str) {}
            fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {}
        }
        impl<V, O> VisitOutput<O> for Alt<V> where V: VisitOutput<O> { fn finish(self) -> O {} }
        impl<V> VisitWrite for Alt<V> where V: VisitWrite { fn writer(&mut self) -> &mut dyn io::Write {} }
        impl<V> VisitFmt for Alt<V> where V: VisitFmt { fn writer(&mut self) -> &mut dyn fmt::Write {} }
    }
    pub mod delimited {
        use core::fmt;
        use crate::field::{MakeVisitor, VisitFmt, VisitOutput};
        use tracing_core::field::{Field, Visit};
        #[derive(Clone)] pub struct Delimited<D, V>;
        impl<D, V, T> MakeVisitor<T> for Delimited<D, V> where D: AsRef<str> + Clone, V: MakeVisitor<T>, V::Visitor: VisitFmt {
            type Visitor = VisitDelimited<D, V::Visitor>;
            fn make_visitor(&self, target: T) -> Self::Visitor {}
        }
        impl<D, V> Delimited<D, V> { pub fn new(delimiter: D, inner: V) -> Self {} }
        pub struct VisitDelimited<D, V>;
        impl<D, V> VisitDelimited<D, V> { pub fn new(delimiter: D, inner: V) -> Self {} }
        impl<D, V> Visit for VisitDelimited<D, V> where V: VisitFmt, D: AsRef<str> {
            fn record_i64(&mut self, field: &Field, value: i64) {}
            fn record_u64(&mut self, field: &Field, value: u64) {}
            fn record_bool(&mut self, field: &Field, value: bool) {}
            fn record_str(&mut self, field: &Field, value: &str) {}
            fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {}
        }
        impl<D, V> VisitOutput<fmt::Result> for VisitDelimited<D, V> where V: VisitFmt, D: AsRef<str> { fn finish(self) -> fmt::Result {} }
        impl<D, V> VisitFmt for VisitDelimited<D, V> where V: VisitFmt, D: AsRef<str> { fn writer(&mut self) -> &mut dyn fmt::Write {} }
    }
    pub mod display {
        use core::fmt;
        use crate::field::{MakeVisitor, VisitFmt, VisitOutput, VisitWrite};
        use std::io;
        use tracing_core::field::{Field, Visit};
        #[derive(Clone)] pub struct Messages<V>;
        impl<V> Messages<V> { pub fn new(inner: V) -> Self {} }
        impl<T, V> MakeVisitor<T> for Messages<V> where V: MakeVisitor<T> {
            type Visitor = Messages<V::Visitor>;
            fn make_visitor(&self, target: T) -> Self::Visitor {}
        }
        impl<V> Visit for Messages<V> where V: Visit {
            fn record_f64(&mut self, field: &Field, value: f64) {}
            fn record_i64(&mut self, field: &Field, value: i64) {}
            fn record_u64(&mut self, field: &Field, value: u64) {}
            fn record_bool(&mut self, field: &Field, value: bool) {}
            fn record_str(&mut self, field: &Field, value: &str) {}
            fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {}
        }
        impl<V, O> VisitOutput<O> for Messages<V> where V: VisitOutput<O> { fn finish(self) -> O {} }
        impl<V> VisitWrite for Messages<V> where V: VisitWrite { fn writer(&mut self) -> &mut dyn io::Write {} }
        impl<V> VisitFmt for Messages<V> where V: VisitFmt { fn writer(&mut self) -> &mut dyn fmt::Write {} }
    }
}
pub mod filter {
    use alloc::fmt;
    use core::any::TypeId;
    use crate::{Layer, registry};
    use crate::filter::combinator::{And, Not, Or};
    use crate::filter::directive::Match;
    use crate::filter::targets::{IntoIter, Iter};
    use crate::layer::{Context, Filter};
    use std::{env, error};
    use std::error::Error;
    use std::str::FromStr;
    use tracing_core::{Dispatch, Event, Interest, Level, Metadata, Subscriber, metadata as level, span};
    pub use crate::EnvFilter;
    pub use tracing_core::metadata::{LevelFilter, ParseLevelFilterError as LevelParseError};
    #[derive(Clone)] pub struct FilterFn<F = fn(&Metadata) -> bool>;
    impl<F> FilterFn<F> where F: Fn(&Metadata) -> bool {
        pub fn new(enabled: F) -> Self {}
        pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self {}
    }
    impl<S, F> Layer<S> for FilterFn<F> where F: Fn(&Metadata) -> bool, S: Subscriber {
        fn enabled(&self, metadata: &Metadata, arg2: Context<S>) -> bool {}
        fn register_callsite(&self, metadata: &Metadata) -> Interest {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
    }
    impl<F> From<F> for FilterFn<F> where F: Fn(&Metadata) -> bool {}
    impl<S, F> Filter<S> for FilterFn<F> where F: Fn(&Metadata) -> bool {
        fn enabled(&self, metadata: &Metadata, arg2: &Context<S>) -> bool {}
        fn callsite_enabled(&self, metadata: &Metadata) -> Interest {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
    }
    pub struct DynFilterFn<S, F = fn(&Metadata, &Context<S>) -> bool, R = fn(&Metadata) -> Interest>;
    impl<S, F> DynFilterFn<S, F> where F: Fn(&Metadata, &Context<S>) -> bool { pub fn new(enabled: F) -> Self {} }
    impl<S, F, R> DynFilterFn<S, F, R> where F: Fn(&Metadata, &Context<S>) -> bool {
        pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self {}
        pub fn with_callsite_filter<R2>(self, callsite_enabled: R2) -> DynFilterFn<S, F, R2> where R2: Fn(&Metadata) -> Interest {}
    }
    impl<S, F, R> Layer<S> for DynFilterFn<S, F, R> where F: Fn(&Metadata, &Context<S>) -> bool, R: Fn(&Metadata) -> Interest, S: Subscriber {
        fn enabled(&self, metadata: &Metadata, cx: Context<S>) -> bool {}
        fn register_callsite(&self, metadata: &Metadata) -> Interest {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
    }
    impl<S, F, R> Clone for DynFilterFn<S, F, R> where F: Clone, R: Clone {}
    impl<F, S> From<F> for DynFilterFn<S, F> where F: Fn(&Metadata, &Context<S>) -> bool {}
    impl<S, F, R> Filter<S> for DynFilterFn<S, F, R> where F: Fn(&Metadata, &Context<S>) -> bool, R: Fn(&Metadata) -> Interest {
        fn enabled(&self, metadata: &Metadata, cx: &Context<S>) -> bool {}
        fn callsite_enabled(&self, metadata: &Metadata) -> Interest {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
    }
    pub fn filter_fn<F>(f: F) -> FilterFn<F> where F: Fn(&Metadata) -> bool {}
    pub fn dynamic_filter_fn<S, F>(f: F) -> DynFilterFn<S, F> where F: Fn(&Metadata, &Context<S>) -> bool {}
    pub struct FromEnvError;
    impl From<ParseError> for FromEnvError {}
    impl From<env::VarError> for FromEnvError {}
    impl fmt::Display for FromEnvError {}
    impl Error for FromEnvError {}
    #[derive(Clone)] pub struct Builder;
    impl Builder {
        pub fn with_regex(self, regex: bool) -> Self {}
        pub fn with_default_directive(self, default_directive: Directive) -> Self {}
        pub fn with_env_var(self, var: impl ToString) -> Self {}
        pub fn parse_lossy<S: AsRef<str>>(&self, dirs: S) -> crate::EnvFilter {}
        pub fn parse<S: AsRef<str>>(&self, dirs: S) -> Result<crate::EnvFilter, ParseError> {}
        pub fn from_env_lossy(&self) -> crate::EnvFilter {}
        pub fn from_env(&self) -> Result<crate::EnvFilter, FromEnvError> {}
        pub fn try_from_env(&self) -> Result<crate::EnvFilter, FromEnvError> {}
    }
    impl Default for Builder {}
    #[derive(Clone)] pub struct Directive;
    impl Match for Directive {
        fn cares_about(&self, meta: &Metadata) -> bool {}
        fn level(&self) -> &LevelFilter {}
    }
    impl FromStr for Directive {
        type Err = ParseError;
        fn from_str(from: &str) -> Result<Self, Self::Err> {}
    }
    impl Default for Directive {}
    impl std::fmt::Display for Directive {}
    impl From<LevelFilter> for Directive {}
    impl From<Level> for Directive {}
    #[derive(Clone)] pub struct BadFieldName;
    impl Error for BadFieldName {}
    impl core::fmt::Display for BadFieldName {}
    #[derive(Clone)] pub struct Filtered<L, F, S>;
    impl<L, F, S> Filtered<L, F, S> {
        pub fn new(layer: L, filter: F) -> Self {}
        pub fn filter(&self) -> &F {}
        pub fn filter_mut(&mut self) -> &mut F {}
        pub fn inner(&self) -> &L {}
        pub fn inner_mut(&mut self) -> &mut L {}
    }
    impl<S, L, F> Layer<S> for Filtered<L, F, S> where S: tracing_core::subscriber::Subscriber + registry::LookupSpan, F: Filter<S>, L: Layer<S> {
        fn on_register_dispatch(&self, subscriber: &Dispatch) {}
        fn on_layer(&mut self, subscriber: &mut S) {}
        fn register_callsite(&self, metadata: &Metadata) -> tracing_core::subscriber::Interest {}
        fn enabled(&self, metadata: &Metadata, cx: Context<S>) -> bool {}
        fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, cx: Context<S>) {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
        fn on_record(&self, span: &span::Id, values: &span::Record, cx: Context<S>) {}
        fn on_follows_from(&self, span: &span::Id, follows: &span::Id, cx: Context<S>) {}
        fn event_enabled(&self, event: &Event, cx: Context<S>) -> bool {}
        fn on_event(&self, event: &Event, cx: Context<S>) {}
        fn on_enter(&self, id: &span::Id, cx: Context<S>) {}
        fn on_exit(&self, id: &span::Id, cx: Context<S>) {}
        fn on_close(&self, id: span::Id, cx: Context<S>) {}
        fn on_id_change(&self, old: &span::Id, new: &span::Id, cx: Context<S>) {}
        fn downcast_raw(&self, id: TypeId) -> Option<*const()> {}
    }
    #[derive(Clone, Copy)] pub struct FilterId;
    pub trait FilterExt<S>: Filter<S> {
        fn and<B>(self, other: B) -> And<Self, B, S> where B: Filter<S> {}
        fn or<B>(self, other: B) -> Or<Self, B, S> where B: Filter<S> {}
        fn not(self) -> Not<Self, S> {}
        fn boxed(self) -> Box<dyn Filter<S> + Send + Sync> {}
    }
    impl<F, S> FilterExt<S> for F where F: Filter<S> {}
    #[derive(Clone, Default)] pub struct Targets;
    impl Targets {
        pub fn new() -> Self {}
        pub fn with_target(self, target: impl Into<String>, level: impl Into<LevelFilter>) -> Self {}
        pub fn with_targets<T, L>(self, targets: impl IntoIterator<Item = (T, L)>) -> Self where String: From<T>, LevelFilter: From<L> {}
        pub fn with_default(self, level: impl Into<LevelFilter>) -> Self {}
        pub fn default_level(&self) -> Option<LevelFilter> {}
        pub fn iter(&self) -> Iter {}
        pub fn would_enable(&self, target: &str, level: &Level) -> bool {}
    }
    impl<T, L> Extend<(T, L)> for Targets where T: Into<String>, L: Into<LevelFilter> {}
    impl<T, L> FromIterator<(T, L)> for Targets where T: Into<String>, L: Into<LevelFilter> {}
    impl core::str::FromStr for Targets {
        type Err = ParseError;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl<S> Layer<S> for Targets where S: Subscriber {
        fn enabled(&self, metadata: &Metadata, arg2: Context<S>) -> bool {}
        fn register_callsite(&self, metadata: &Metadata) -> Interest {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
    }
    impl<S> Filter<S> for Targets {
        fn enabled(&self, metadata: &Metadata, arg2: &Context<S>) -> bool {}
        fn callsite_enabled(&self, metadata: &Metadata) -> Interest {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
    }
    impl IntoIterator for Targets {
        type Item = (String, LevelFilter);
        type IntoIter = IntoIter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl IntoIterator for &Targets {
        type Item = (&str, LevelFilter);
        type IntoIter = Iter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl core::fmt::Display for Targets {}
    pub struct ParseError;
    impl core::fmt::Display for ParseError {}
    impl error::Error for ParseError {}
    impl From<Box<dyn error::Error + Send + Sync>> for ParseError {}
    impl From<level::ParseError> for ParseError {}
    pub mod combinator {
        use crate::layer::{Context, Filter};
        use tracing_core::{LevelFilter, Metadata};
        use tracing_core::span::{Attributes, Id, Record};
        use tracing_core::subscriber::Interest;
        pub struct And<A, B, S>;
        impl<A, B, S> Filter<S> for And<A, B, S> where A: Filter<S>, B: Filter<S> {
            fn enabled(&self, meta: &Metadata, cx: &Context<S>) -> bool {}
            fn callsite_enabled(&self, meta: &Metadata) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
            fn event_enabled(&self, event: &tracing_core::Event, cx: &Context<S>) -> bool {}
            fn on_new_span(&self, attrs: &Attributes, id: &Id, ctx: Context<S>) {}
            fn on_record(&self, id: &Id, values: &Record, ctx: Context<S>) {}
            fn on_enter(&self, id: &Id, ctx: Context<S>) {}
            fn on_exit(&self, id: &Id, ctx: Context<S>) {}
            fn on_close(&self, id: Id, ctx: Context<S>) {}
        }
        impl<A, B, S> Clone for And<A, B, S> where A: Clone, B: Clone {}
        pub struct Or<A, B, S>;
        impl<A, B, S> Filter<S> for Or<A, B, S> where A: Filter<S>, B: Filter<S> {
            fn enabled(&self, meta: &Metadata, cx: &Context<S>) -> bool {}
            fn callsite_enabled(&self, meta: &Metadata) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
            fn event_enabled(&self, event: &tracing_core::Event, cx: &Context<S>) -> bool {}
            fn on_new_span(&self, attrs: &Attributes, id: &Id, ctx: Context<S>) {}
            fn on_record(&self, id: &Id, values: &Record, ctx: Context<S>) {}
            fn on_enter(&self, id: &Id, ctx: Context<S>) {}
            fn on_exit(&self, id: &Id, ctx: Context<S>) {}
            fn on_close(&self, id: Id, ctx: Context<S>) {}
        }
        impl<A, B, S> Clone for Or<A, B, S> where A: Clone, B: Clone {}
        pub struct Not<A, S>;
        impl<A, S> Filter<S> for Not<A, S> where A: Filter<S> {
            fn enabled(&self, meta: &Metadata, cx: &Context<S>) -> bool {}
            fn callsite_enabled(&self, meta: &Metadata) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
            fn event_enabled(&self, event: &tracing_core::Event, cx: &Context<S>) -> bool {}
            fn on_new_span(&self, attrs: &Attributes, id: &Id, ctx: Context<S>) {}
            fn on_record(&self, id: &Id, values: &Record, ctx: Context<S>) {}
            fn on_enter(&self, id: &Id, ctx: Context<S>) {}
            fn on_exit(&self, id: &Id, ctx: Context<S>) {}
            fn on_close(&self, id: Id, ctx: Context<S>) {}
        }
        impl<A, S> Clone for Not<A, S> where A: Clone {}
    }
    pub mod targets {
        use tracing_core::metadata::LevelFilter;
        pub use crate::filter::Targets;
        pub struct IntoIter;
        impl Iterator for IntoIter {
            type Item = (String, LevelFilter);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Iter;
        impl Iterator for Iter {
            type Item = (&str, LevelFilter);
            fn next(&mut self) -> Option<Self::Item> {}
        }
    }
}
pub mod fmt {
    use alloc::sync::Arc;
    use core::any::TypeId;
    use core::ops::Deref;
    use crate::{EnvFilter, FmtSubscriber, layer, registry};
    use crate::registry::{LookupSpan, Registry, SpanRef};
    use crate::field::{MakeOutput, RecordFields, VisitFmt, VisitOutput};
    use crate::fmt::format::{Compact, DefaultFields, FmtSpan, Format, Full, Pretty, Writer};
    use crate::fmt::time::SystemTime;
    use crate::fmt::writer::MutexGuardWriter;
    use crate::layer::Context;
    use crate::reload::Handle;
    use std::{fs, io};
    use std::error::Error;
    use std::sync::Mutex;
    use tracing_core::{Event, Metadata, span};
    use tracing_core::metadata::LevelFilter;
    use tracing_core::span::{Attributes, Current, Id, Record};
    pub use crate::{FmtSubscriber as Subscriber, fmt};
    pub type Formatter<N = DefaultFields, E = Format<Full>, W = fn() -> io::Stdout> = layer::Layered<Layer<Registry, N, E, W>, Registry>;
    pub struct SubscriberBuilder<N = DefaultFields, E = Format<Full>, F = LevelFilter, W = fn() -> io::Stdout>;
    impl Default for SubscriberBuilder {}
    impl<N, E, F, W> SubscriberBuilder<N, E, F, W> where N: FormatFields, E: FormatEvent<Registry, N>, W: MakeWriter, F: layer::Layer<Formatter<N, E, W>>, Layer<Registry, N, E, W>: layer::Layer<Registry> {
        pub fn finish(self) -> FmtSubscriber<N, E, F, W> {}
        pub fn try_init(self) -> Result<(), Box<dyn Error + Send + Sync>> {}
        pub fn init(self) {}
    }
    impl<N, L, T, F, W> SubscriberBuilder<N, Format<L, T>, F, W> where N: FormatFields {
        pub fn with_timer<T2>(self, timer: T2) -> SubscriberBuilder<N, Format<L, T2>, F, W> {}
        pub fn without_time(self) -> SubscriberBuilder<N, Format<L, ()>, F, W> {}
        pub fn with_span_events(self, kind: FmtSpan) -> Self {}
        pub fn with_ansi(self, ansi: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn log_internal_errors(self, log_internal_errors: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_target(self, display_target: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_file(self, display_filename: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_line_number(self, display_line_number: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_level(self, display_level: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_thread_names(self, display_thread_names: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_thread_ids(self, display_thread_ids: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn compact(self) -> SubscriberBuilder<N, Format<Compact, T>, F, W> where N: FormatFields {}
        pub fn pretty(self,) -> SubscriberBuilder<Pretty, Format<Pretty, T>, F, W> {}
        pub fn json(self,) -> SubscriberBuilder<format::JsonFields, Format<format::Json, T>, F, W> where N: FormatFields {}
    }
    impl<T, F, W> SubscriberBuilder<format::JsonFields, Format<format::Json, T>, F, W> {
        pub fn flatten_event(self, flatten_event: bool) -> SubscriberBuilder<format::JsonFields, Format<format::Json, T>, F, W> {}
        pub fn with_current_span(self, display_current_span: bool) -> SubscriberBuilder<format::JsonFields, Format<format::Json, T>, F, W> {}
        pub fn with_span_list(self, display_span_list: bool) -> SubscriberBuilder<format::JsonFields, Format<format::Json, T>, F, W> {}
    }
    impl<N, E, W> SubscriberBuilder<N, E, EnvFilter, W> where Formatter<N, E, W>: tracing_core::Subscriber {
        pub fn with_filter_reloading(self,) -> SubscriberBuilder<N, E, crate::reload::Layer<EnvFilter, Formatter<N, E, W>>, W> {}
    }
    impl<N, E, W> SubscriberBuilder<N, E, crate::reload::Layer<EnvFilter, Formatter<N, E, W>>, W> where Formatter<N, E, W>: tracing_core::Subscriber {
        pub fn reload_handle(&self) -> Handle<EnvFilter, Formatter<N, E, W>> {}
    }
    impl<N, E, F, W> SubscriberBuilder<N, E, F, W> {
        pub fn fmt_fields<N2>(self, fmt_fields: N2) -> SubscriberBuilder<N2, E, F, W> where N2: FormatFields {}
        pub fn with_env_filter(self, filter: impl Into<EnvFilter>) -> SubscriberBuilder<N, E, EnvFilter, W> where Formatter<N, E, W>: tracing_core::Subscriber {}
        pub fn with_max_level(self, filter: impl Into<LevelFilter>) -> SubscriberBuilder<N, E, LevelFilter, W> {}
        pub fn event_format<E2>(self, fmt_event: E2) -> SubscriberBuilder<N, E2, F, W> where E2: FormatEvent<Registry, N>, N: FormatFields, W: MakeWriter {}
        pub fn with_writer<W2>(self, make_writer: W2) -> SubscriberBuilder<N, E, F, W2> where W2: MakeWriter {}
        pub fn with_test_writer(self) -> SubscriberBuilder<N, E, F, TestWriter> {}
        pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> SubscriberBuilder<N, E2, F, W> where E2: FormatEvent<Registry, N>, N: FormatFields, W: MakeWriter { let a: E; f(a) }
        pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> SubscriberBuilder<N2, E, F, W> where N2: FormatFields { let a: N; f(a) }
        pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> SubscriberBuilder<N, E, F, W2> where W2: MakeWriter { let a: W; f(a) }
    }
    pub fn layer<S>() -> Layer<S> {}
    pub fn try_init() -> Result<(), Box<dyn Error + Send + Sync>> {}
    pub fn init() {}
    pub struct Layer<S, N = DefaultFields, E = Format<Full>, W = fn() -> io::Stdout>;
    impl<S> Layer<S> { pub fn new() -> Self {} }
    impl<S, N, E, W> Layer<S, N, E, W> where S: tracing_core::Subscriber + LookupSpan, N: FormatFields, W: MakeWriter {
        pub fn event_format<E2>(self, e: E2) -> Layer<S, N, E2, W> where E2: FormatEvent<S, N> {}
        pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> Layer<S, N, E2, W> where E2: FormatEvent<S, N> { let a: E; f(a) }
    }
    impl<S, N, E, W> Layer<S, N, E, W> {
        pub fn with_writer<W2>(self, make_writer: W2) -> Layer<S, N, E, W2> where W2: MakeWriter {}
        pub fn writer(&self) -> &W {}
        pub fn writer_mut(&mut self) -> &mut W {}
        pub fn set_ansi(&mut self, ansi: bool) {}
        pub fn set_span_events(&mut self, kind: FmtSpan) {}
        pub fn with_test_writer(self) -> Layer<S, N, E, TestWriter> {}
        pub fn with_ansi(self, ansi: bool) -> Self {}
        pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> Self {}
        pub fn log_internal_errors(self, log_internal_errors: bool) -> Self {}
        pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> Layer<S, N, E, W2> where W2: MakeWriter { let a: W; f(a) }
        pub fn fmt_fields<N2>(self, fmt_fields: N2) -> Layer<S, N2, E, W> where N2: FormatFields {}
        pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> Layer<S, N2, E, W> where N2: FormatFields { let a: N; f(a) }
    }
    impl<S, N, L, T, W> Layer<S, N, Format<L, T>, W> where N: FormatFields {
        pub fn with_timer<T2>(self, timer: T2) -> Layer<S, N, Format<L, T2>, W> {}
        pub fn without_time(self) -> Layer<S, N, Format<L, ()>, W> {}
        pub fn with_span_events(self, kind: FmtSpan) -> Self {}
        pub fn with_target(self, display_target: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_file(self, display_filename: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_line_number(self, display_line_number: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_level(self, display_level: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_thread_ids(self, display_thread_ids: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_thread_names(self, display_thread_names: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn compact(self) -> Layer<S, N, Format<Compact, T>, W> where N: FormatFields {}
        pub fn pretty(self) -> Layer<S, Pretty, Format<Pretty, T>, W> {}
        pub fn json(self) -> Layer<S, format::JsonFields, Format<format::Json, T>, W> {}
    }
    impl<S, T, W> Layer<S, format::JsonFields, Format<format::Json, T>, W> {
        pub fn flatten_event(self, flatten_event: bool) -> Layer<S, format::JsonFields, Format<format::Json, T>, W> {}
        pub fn with_current_span(self, display_current_span: bool) -> Layer<S, format::JsonFields, Format<format::Json, T>, W> {}
        pub fn with_span_list(self, display_span_list: bool) -> Layer<S, format::JsonFields, Format<format::Json, T>, W> {}
    }
    impl<S> Default for Layer<S> {}
    impl<S, N, E, W> crate::Layer<S> for Layer<S, N, E, W> where S: tracing_core::Subscriber + LookupSpan, N: FormatFields, E: FormatEvent<S, N>, W: MakeWriter {
        fn on_new_span(&self, attrs: &Attributes, id: &Id, ctx: Context<S>) {}
        fn on_record(&self, id: &Id, values: &Record, ctx: Context<S>) {}
        fn on_enter(&self, id: &Id, ctx: Context<S>) {}
        fn on_exit(&self, id: &Id, ctx: Context<S>) {}
        fn on_close(&self, id: Id, ctx: Context<S>) {}
        fn on_event(&self, event: &Event, ctx: Context<S>) {}
        fn downcast_raw(&self, id: TypeId) -> Option<*const()> {}
    }
    pub struct FormattedFields<E> { pub fields: String }
    impl<E> Default for FormattedFields<E> {}
    impl<E> FormattedFields<E> {
        pub fn new(fields: String) -> Self {}
        pub fn as_writer(&mut self) -> Writer {}
    }
    impl<E> alloc::fmt::Display for FormattedFields<E> {}
    impl<E> Deref for FormattedFields<E> {
        type Target = String;
        fn deref(&self) -> &Self::Target {}
    }
    pub struct FmtContext<S, N>;
    impl<S, N> FormatFields for FmtContext<S, N> where S: tracing_core::Subscriber + LookupSpan, N: FormatFields {
        fn format_fields<R: RecordFields>(&self, writer: Writer, fields: R) -> alloc::fmt::Result {}
    }
    impl<S, N> FmtContext<S, N> where S: tracing_core::Subscriber + LookupSpan, N: FormatFields {
        pub fn visit_spans<E, F>(&self, f: F) -> Result<(), E> where F: FnMut(&SpanRef<S>) -> Result<(), E> { let a: &SpanRef<S>; f(a) }
        pub fn metadata(&self, id: &Id) -> Option<&Metadata> where S: LookupSpan {}
        pub fn span(&self, id: &Id) -> Option<SpanRef<S>> where S: LookupSpan {}
        pub fn exists(&self, id: &Id) -> bool where S: LookupSpan {}
        pub fn lookup_current(&self) -> Option<SpanRef<S>> where S: LookupSpan {}
        pub fn current_span(&self) -> Current {}
        pub fn parent_span(&self) -> Option<SpanRef<S>> {}
        pub fn span_scope(&self, id: &Id) -> Option<registry::Scope<S>> where S: LookupSpan {}
        pub fn event_scope(&self) -> Option<registry::Scope<S>> where S: registry::LookupSpan {}
        pub fn field_format(&self) -> &N {}
    }
    pub trait FormatEvent<S, N> where S: tracing_core::Subscriber + LookupSpan, N: FormatFields {
        fn format_event(&self, ctx: &FmtContext<S, N>, writer: Writer, event: &Event) -> std::fmt::Result;
    }
    impl<S, N> FormatEvent<S, N> for fn(ctx: &FmtContext<S, N>, Writer, &Event) -> std::fmt::Result where S: tracing_core::Subscriber + LookupSpan, N: FormatFields {
        fn format_event(&self, ctx: &FmtContext<S, N>, writer: Writer, event: &Event) -> std::fmt::Result {}
    }
    pub trait FormatFields {
        fn format_fields<R: RecordFields>(&self, writer: Writer, fields: R) -> std::fmt::Result;
        fn add_fields(&self, current: &mut FormattedFields<Self>, fields: &span::Record) -> std::fmt::Result {}
    }
    impl<M> FormatFields for M where M: MakeOutput<Writer, std::fmt::Result>, M::Visitor: VisitFmt + VisitOutput<std::fmt::Result> {
        fn format_fields<R: RecordFields>(&self, writer: Writer, fields: R) -> std::fmt::Result {}
    }
    pub fn format() -> Format {}
    pub fn time() -> SystemTime {}
    pub trait MakeWriter {
        type Writer: io::Write;
        fn make_writer(&self) -> Self::Writer;
        fn make_writer_for(&self, meta: &Metadata) -> Self::Writer {}
    }
    impl<F, W> MakeWriter for F where F: Fn() -> W, W: io::Write {
        type Writer = W;
        fn make_writer(&self) -> Self::Writer {}
    }
    impl<W> MakeWriter for Arc<W> where &W: io::Write {
        type Writer = &W;
        fn make_writer(&self) -> Self::Writer {}
    }
    impl MakeWriter for fs::File {
        type Writer = &fs::File;
        fn make_writer(&self) -> Self::Writer {}
    }
    impl<W> MakeWriter for Mutex<W> where W: io::Write {
        type Writer = MutexGuardWriter<W>;
        fn make_writer(&self) -> Self::Writer {}
    }
    #[derive(Default)] pub struct TestWriter;
    impl TestWriter {
        pub fn new() -> Self {}
        pub fn with_stderr() -> Self {}
    }
    impl io::Write for TestWriter {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl MakeWriter for TestWriter {
        type Writer = Self;
        fn make_writer(&self) -> Self::Writer {}
    }
    pub mod writer {
        use std::{fmt, io};
        use std::io::Write;
        use tracing_core::Metadata;
        pub use crate::fmt::{MakeWriter, TestWriter};
        pub trait MakeWriterExt: crate::fmt::MakeWriter {
            fn with_max_level(self, level: tracing_core::Level) -> WithMaxLevel<Self> {}
            fn with_min_level(self, level: tracing_core::Level) -> WithMinLevel<Self> {}
            fn with_filter<F>(self, filter: F) -> WithFilter<Self, F> where F: Fn(&Metadata) -> bool {}
            fn and<B>(self, other: B) -> Tee<Self, B> where B: crate::fmt::MakeWriter {}
            fn or_else<W, B>(self, other: B) -> OrElse<Self, B> where Self: crate::fmt::MakeWriter<Writer = OptionalWriter<W>>, B: crate::fmt::MakeWriter, W: Write {}
        }
        impl<M> MakeWriterExt for M where M: crate::fmt::MakeWriter {}
        pub struct BoxMakeWriter;
        impl BoxMakeWriter { pub fn new<M>(make_writer: M) -> Self where M: crate::fmt::MakeWriter {} }
        impl crate::fmt::MakeWriter for BoxMakeWriter {
            type Writer = Box<dyn Write>;
            fn make_writer(&self) -> Self::Writer {}
            fn make_writer_for(&self, meta: &Metadata) -> Self::Writer {}
        }
        #[derive(Clone, Copy)] pub enum EitherWriter<A, B> { A(A), B(B) }
        impl<A, B> io::Write for EitherWriter<A, B> where A: io::Write, B: io::Write {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
            fn flush(&mut self) -> io::Result<()> {}
            fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
            fn write_fmt(&mut self, fmt: fmt::Arguments) -> io::Result<()> {}
        }
        impl<T> OptionalWriter<T> {
            pub fn none() -> Self {}
            pub fn some(t: T) -> Self {}
        }
        impl<T> From<Option<T>> for OptionalWriter<T> {}
        pub type OptionalWriter<T> = EitherWriter<T, io::Sink>;
        #[derive(Clone, Copy)] pub struct WithMaxLevel<M>;
        impl<M> WithMaxLevel<M> { pub fn new(make: M, level: tracing_core::Level) -> Self {} }
        impl<M: crate::fmt::MakeWriter> crate::fmt::MakeWriter for WithMaxLevel<M> {
            type Writer = OptionalWriter<M::Writer>;
            fn make_writer(&self) -> Self::Writer {}
            fn make_writer_for(&self, meta: &Metadata) -> Self::Writer {}
        }
        #[derive(Clone, Copy)] pub struct WithMinLevel<M>;
        impl<M> WithMinLevel<M> { pub fn new(make: M, level: tracing_core::Level) -> Self {} }
        impl<M: crate::fmt::MakeWriter> crate::fmt::MakeWriter for WithMinLevel<M> {
            type Writer = OptionalWriter<M::Writer>;
            fn make_writer(&self) -> Self::Writer {}
            fn make_writer_for(&self, meta: &Metadata) -> Self::Writer {}
        }
        #[derive(Clone, Copy)] pub struct WithFilter<M, F>;
        impl<M, F> WithFilter<M, F> { pub fn new(make: M, filter: F) -> Self where F: Fn(&Metadata) -> bool {} }
        impl<M, F> crate::fmt::MakeWriter for WithFilter<M, F> where M: crate::fmt::MakeWriter, F: Fn(&Metadata) -> bool {
            type Writer = OptionalWriter<M::Writer>;
            fn make_writer(&self) -> Self::Writer {}
            fn make_writer_for(&self, meta: &Metadata) -> Self::Writer {}
        }
        #[derive(Clone, Copy)] pub struct OrElse<A, B>;
        impl<A, B> OrElse<A, B> {
            pub fn new<W>(inner: A, or_else: B) -> Self where A: crate::fmt::MakeWriter<Writer = OptionalWriter<W>>, B: crate::fmt::MakeWriter, W: Write {}
        }
        impl<A, B, W> crate::fmt::MakeWriter for OrElse<A, B> where A: crate::fmt::MakeWriter<Writer = OptionalWriter<W>>, B: crate::fmt::MakeWriter, W: io::Write {
            type Writer = EitherWriter<W, B::Writer>;
            fn make_writer(&self) -> Self::Writer {}
            fn make_writer_for(&self, meta: &Metadata) -> Self::Writer {}
        }
        #[derive(Clone, Copy)] pub struct Tee<A, B>;
        impl<A, B> Tee<A, B> { pub fn new(a: A, b: B) -> Self {} }
        impl<A, B> crate::fmt::MakeWriter for Tee<A, B> where A: crate::fmt::MakeWriter, B: crate::fmt::MakeWriter {
            type Writer = Tee<A::Writer, B::Writer>;
            fn make_writer(&self) -> Self::Writer {}
            fn make_writer_for(&self, meta: &Metadata) -> Self::Writer {}
        }
        impl<A, B> io::Write for Tee<A, B> where A: io::Write, B: io::Write {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
            fn flush(&mut self) -> io::Result<()> {}
            fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
            fn write_fmt(&mut self, fmt: fmt::Arguments) -> io::Result<()> {}
        }
        pub struct MutexGuardWriter<W>;
        impl<W> io::Write for MutexGuardWriter<W> where W: io::Write {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
            fn flush(&mut self) -> io::Result<()> {}
            fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
            fn write_fmt(&mut self, fmt: fmt::Arguments) -> io::Result<()> {}
        }
    }
}
pub mod layer {
    use alloc::sync::Arc;
    use core::any::{Any, TypeId};
    use crate::registry::{LookupSpan, SpanRef, self};
    use crate::filter::FilterId;
    use tracing_core::{Dispatch, Event, LevelFilter, span};
    use tracing_core::metadata::Metadata;
    use tracing_core::subscriber::{Interest, Subscriber};
    pub use crate::Layer;
    pub trait Filter<S> {
        fn enabled(&self, meta: &Metadata, cx: &Context<S>) -> bool;
        fn callsite_enabled(&self, meta: &Metadata) -> Interest {}
        fn event_enabled(&self, event: &Event, cx: &Context<S>) -> bool {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
        fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
        fn on_record(&self, id: &span::Id, values: &span::Record, ctx: Context<S>) {}
        fn on_enter(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_exit(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_close(&self, id: span::Id, ctx: Context<S>) {}
    }
    impl<S> Filter<S> for tracing_core::metadata::LevelFilter {
        fn enabled(&self, meta: &tracing_core::Metadata, arg2: &Context<S>) -> bool {}
        fn callsite_enabled(&self, meta: &tracing_core::Metadata) -> Interest {}
        fn max_level_hint(&self) -> Option<tracing_core::metadata::LevelFilter> {}
    }
    impl<S> Filter<S> for Arc<dyn Filter<S> + Send + Sync> {}
    impl<S> Filter<S> for Box<dyn Filter<S> + Send + Sync> {}
    impl<F, S> Filter<S> for Option<F> where F: Filter<S> {
        fn enabled(&self, meta: &tracing_core::Metadata, ctx: &Context<S>) -> bool {}
        fn callsite_enabled(&self, meta: &tracing_core::Metadata) -> Interest {}
        fn max_level_hint(&self) -> Option<tracing_core::metadata::LevelFilter> {}
        fn event_enabled(&self, event: &Event, ctx: &Context<S>) -> bool {}
        fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
        fn on_record(&self, id: &span::Id, values: &span::Record, ctx: Context<S>) {}
        fn on_enter(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_exit(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_close(&self, id: span::Id, ctx: Context<S>) {}
    }
    pub trait SubscriberExt: Subscriber {
        fn with<L>(self, layer: L) -> Layered<L, Self> where L: crate::Layer<Self> {}
    }
    impl<S: Subscriber> SubscriberExt for S {}
    #[derive(Clone, Default)] pub struct Identity;
    impl<S: Subscriber> crate::Layer<S> for Identity {}
    impl Identity { pub fn new() -> Self {} }
    pub struct Context<S>;
    impl<S> Context<S> where S: Subscriber {
        pub fn current_span(&self) -> span::Current {}
        pub fn enabled(&self, metadata: &Metadata) -> bool {}
        pub fn event(&self, event: &Event) {}
        pub fn event_span(&self, event: &Event) -> Option<SpanRef<S>> where S: LookupSpan {}
        pub fn metadata(&self, id: &span::Id) -> Option<&Metadata> where S: LookupSpan {}
        pub fn span(&self, id: &span::Id) -> Option<registry::SpanRef<S>> where S: LookupSpan {}
        pub fn exists(&self, id: &span::Id) -> bool where S: LookupSpan {}
        pub fn lookup_current(&self) -> Option<registry::SpanRef<S>> where S: LookupSpan {}
        pub fn span_scope(&self, id: &span::Id) -> Option<registry::Scope<S>> where S: LookupSpan {}
        pub fn event_scope(&self, event: &Event) -> Option<registry::Scope<S>> where S: LookupSpan {}
    }
    impl<S> Clone for Context<S> {}
    #[derive(Clone)] pub struct Layered<L, I, S = I>;
    impl<L, S> Layered<L, S> where L: crate::Layer<S>, S: tracing_core::Subscriber {
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    }
    impl<L, S> tracing_core::Subscriber for Layered<L, S> where L: crate::Layer<S>, S: tracing_core::Subscriber {
        fn on_register_dispatch(&self, subscriber: &Dispatch) {}
        fn register_callsite(&self, metadata: &Metadata) -> tracing_core::Interest {}
        fn enabled(&self, metadata: &Metadata) -> bool {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
        fn new_span(&self, span: &span::Attributes) -> span::Id {}
        fn record(&self, span: &span::Id, values: &span::Record) {}
        fn record_follows_from(&self, span: &span::Id, follows: &span::Id) {}
        fn event_enabled(&self, event: &Event) -> bool {}
        fn event(&self, event: &Event) {}
        fn enter(&self, span: &span::Id) {}
        fn exit(&self, span: &span::Id) {}
        fn clone_span(&self, old: &span::Id) -> span::Id {}
        fn drop_span(&self, id: span::Id) {}
        fn try_close(&self, id: span::Id) -> bool {}
        fn current_span(&self) -> span::Current {}
        fn downcast_raw(&self, id: TypeId) -> Option<*const()> {}
    }
    impl<S, A, B> crate::Layer<S> for Layered<A, B, S> where A: crate::Layer<S>, B: crate::Layer<S>, S: tracing_core::Subscriber {
        fn on_register_dispatch(&self, subscriber: &Dispatch) {}
        fn on_layer(&mut self, subscriber: &mut S) {}
        fn register_callsite(&self, metadata: &Metadata) -> tracing_core::Interest {}
        fn enabled(&self, metadata: &Metadata, ctx: Context<S>) -> bool {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
        fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
        fn on_record(&self, span: &span::Id, values: &span::Record, ctx: Context<S>) {}
        fn on_follows_from(&self, span: &span::Id, follows: &span::Id, ctx: Context<S>) {}
        fn event_enabled(&self, event: &Event, ctx: Context<S>) -> bool {}
        fn on_event(&self, event: &Event, ctx: Context<S>) {}
        fn on_enter(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_exit(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_close(&self, id: span::Id, ctx: Context<S>) {}
        fn on_id_change(&self, old: &span::Id, new: &span::Id, ctx: Context<S>) {}
        fn downcast_raw(&self, id: TypeId) -> Option<*const()> {}
    }
    impl<L, S> LookupSpan for Layered<L, S> where S: tracing_core::Subscriber + LookupSpan {
        type Data = S::Data;
        fn span_data(&self, id: &span::Id) -> Option<Self::Data> {}
        fn register_filter(&mut self) -> FilterId {}
    }
}
pub mod prelude {
    pub use crate::Layer as __tracing_subscriber_Layer;
    pub use crate::field::{MakeExt as __tracing_subscriber_field_MakeExt, RecordFields as __tracing_subscriber_field_RecordFields};
    pub use crate::layer::SubscriberExt as __tracing_subscriber_SubscriberExt;
}
pub mod registry {
    use crate::filter::FilterId;
    use tracing_core::{Event, Interest, Metadata, Subscriber, span};
    use tracing_core::field::FieldSet;
    use tracing_core::span::{Current, Id};
    pub trait LookupSpan {
        type Data: SpanData;
        fn span_data(&self, id: &Id) -> Option<Self::Data>;
        fn span(&self, id: &Id) -> Option<SpanRef<Self>> {}
        fn register_filter(&mut self) -> FilterId {}
    }
    pub trait SpanData {
        fn id(&self) -> Id;
        fn metadata(&self) -> &Metadata;
        fn parent(&self) -> Option<&Id>;
        fn extensions(&self) -> Extensions;
        fn extensions_mut(&self) -> ExtensionsMut;
        fn is_enabled_for(&self, filter: FilterId) -> bool {}
    }
    pub struct SpanRef<R: LookupSpan>;
    impl<R> SpanRef<R> where R: LookupSpan {
        pub fn id(&self) -> Id {}
        pub fn metadata(&self) -> &Metadata {}
        pub fn name(&self) -> &str {}
        pub fn fields(&self) -> &FieldSet {}
        pub fn parent(&self) -> Option<Self> {}
        pub fn scope(&self) -> Scope<R> {}
        pub fn extensions(&self) -> Extensions {}
        pub fn extensions_mut(&self) -> ExtensionsMut {}
    }
    pub struct Scope<R>;
    impl<R> Scope<R> where R: LookupSpan { pub fn from_root(self) -> ScopeFromRoot<R> {} }
    impl<R> Iterator for Scope<R> where R: LookupSpan {
        type Item = SpanRef<R>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct ScopeFromRoot<R>;
    impl<R> Iterator for ScopeFromRoot<R> where R: LookupSpan {
        type Item = SpanRef<R>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Extensions;
    impl Extensions { pub fn get<T>(&self) -> Option<&T> {} }
    pub struct ExtensionsMut;
    impl ExtensionsMut {
        pub fn insert<T>(&mut self, val: T) {}
        pub fn replace<T>(&mut self, val: T) -> Option<T> {}
        pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
        pub fn remove<T>(&mut self) -> Option<T> {}
    }
    pub struct Registry;
    impl Default for Registry {}
    impl Subscriber for Registry {
        fn register_callsite(&self, arg1: &Metadata) -> Interest {}
        fn enabled(&self, arg1: &Metadata) -> bool {}
        fn new_span(&self, attrs: &span::Attributes) -> span::Id {}
        fn record(&self, arg1: &span::Id, arg2: &span::Record) {}
        fn record_follows_from(&self, _span: &span::Id, _follows: &span::Id) {}
        fn event_enabled(&self, _event: &Event) -> bool {}
        fn event(&self, arg1: &Event) {}
        fn enter(&self, id: &span::Id) {}
        fn exit(&self, id: &span::Id) {}
        fn clone_span(&self, id: &span::Id) -> span::Id {}
        fn current_span(&self) -> Current {}
        fn try_close(&self, id: span::Id) -> bool {}
    }
    impl LookupSpan for Registry {
        type Data = Data;
        fn span_data(&self, id: &Id) -> Option<Self::Data> {}
        fn register_filter(&mut self) -> FilterId {}
    }
    pub struct Data;
    impl SpanData for Data {
        fn id(&self) -> Id {}
        fn metadata(&self) -> &Metadata {}
        fn parent(&self) -> Option<&Id> {}
        fn extensions(&self) -> Extensions {}
        fn extensions_mut(&self) -> ExtensionsMut {}
        fn is_enabled_for(&self, filter: FilterId) -> bool {}
    }
}
pub mod reload {
    use core::any::TypeId;
    use crate::layer::{Context, Filter};
    use std::{error, fmt};
    use tracing_core::{Dispatch, Event, LevelFilter, Metadata, span};
    use tracing_core::subscriber::{Interest, Subscriber};
    pub struct Layer<L, S>;
    impl<L, S> crate::Layer<S> for Layer<L, S> where L: crate::Layer<S>, S: Subscriber {
        fn on_register_dispatch(&self, subscriber: &Dispatch) {}
        fn on_layer(&mut self, subscriber: &mut S) {}
        fn register_callsite(&self, metadata: &Metadata) -> Interest {}
        fn enabled(&self, metadata: &Metadata, ctx: Context<S>) -> bool {}
        fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
        fn on_record(&self, span: &span::Id, values: &span::Record, ctx: Context<S>) {}
        fn on_follows_from(&self, span: &span::Id, follows: &span::Id, ctx: Context<S>) {}
        fn event_enabled(&self, event: &Event, ctx: Context<S>) -> bool {}
        fn on_event(&self, event: &Event, ctx: Context<S>) {}
        fn on_enter(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_exit(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_close(&self, id: span::Id, ctx: Context<S>) {}
        fn on_id_change(&self, old: &span::Id, new: &span::Id, ctx: Context<S>) {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
        fn downcast_raw(&self, id: TypeId) -> Option<*const()> {}
    }
    impl<S, L> Filter<S> for Layer<L, S> where L: Filter<S>, S: Subscriber {
        fn callsite_enabled(&self, metadata: &Metadata) -> Interest {}
        fn enabled(&self, metadata: &Metadata, ctx: &Context<S>) -> bool {}
        fn on_new_span(&self, attrs: &span::Attributes, id: &span::Id, ctx: Context<S>) {}
        fn on_record(&self, span: &span::Id, values: &span::Record, ctx: Context<S>) {}
        fn on_enter(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_exit(&self, id: &span::Id, ctx: Context<S>) {}
        fn on_close(&self, id: span::Id, ctx: Context<S>) {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
    }
    impl<L, S> Layer<L, S> {
        pub fn new(inner: L) -> (Self, Handle<L, S>) {}
        pub fn handle(&self) -> Handle<L, S> {}
    }
    pub struct Handle<L, S>;
    impl<L, S> Handle<L, S> {
        pub fn reload(&self, new_value: impl Into<L>) -> Result<(), Error> {}
        pub fn modify(&self, f: impl FnOnce(&mut L)) -> Result<(), Error> { let a: &mut L; f(a); }
        pub fn clone_current(&self) -> Option<L> where L: Clone {}
        pub fn with_current<T>(&self, f: impl FnOnce(&L) -> T) -> Result<T, Error> { let a: &L; f(a) }
    }
    impl<L, S> Clone for Handle<L, S> {}
    pub struct Error;
    impl Error {
        pub fn is_poisoned(&self) -> bool {}
        pub fn is_dropped(&self) -> bool {}
    }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
}
pub mod util {
    use core::fmt;
    use std::error::Error;
    use tracing_core::dispatcher;
    use tracing_core::dispatcher::Dispatch;
    pub trait SubscriberInitExt where Self: Into<Dispatch> {
        fn set_default(self) -> dispatcher::DefaultGuard {}
        fn try_init(self) -> Result<(), TryInitError> {}
        fn init(self) {}
    }
    impl<T> SubscriberInitExt for T where T: Into<Dispatch> {}
    pub struct TryInitError;
    impl fmt::Display for TryInitError {}
    impl Error for TryInitError {}
}
