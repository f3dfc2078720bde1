//! prometheus 0.14.0.

#[returns(prometheus::HistogramOpts)] macro_rules! histogram_opts { () => {} }
#[returns(std::collections::HashMap<&str, &str>)] macro_rules! labels { () => {} }
#[returns(prometheus::Opts)] macro_rules! opts { () => {} }
#[returns(prometheus::Result<prometheus::Counter>)] macro_rules! register_counter { () => {} }
#[returns(prometheus::Result<prometheus::CounterVec>)] macro_rules! register_counter_vec { () => {} }
#[returns(prometheus::Result<prometheus::CounterVec>)] macro_rules! register_counter_vec_with_registry { () => {} }
#[returns(prometheus::Result<prometheus::Counter>)] macro_rules! register_counter_with_registry { () => {} }
#[returns(prometheus::Result<prometheus::Gauge>)] macro_rules! register_gauge { () => {} }
#[returns(prometheus::Result<prometheus::GaugeVec>)] macro_rules! register_gauge_vec { () => {} }
#[returns(prometheus::Result<prometheus::GaugeVec>)] macro_rules! register_gauge_vec_with_registry { () => {} }
#[returns(prometheus::Result<prometheus::Gauge>)] macro_rules! register_gauge_with_registry { () => {} }
#[returns(prometheus::Result<prometheus::Histogram>)] macro_rules! register_histogram { () => {} }
#[returns(prometheus::Result<prometheus::HistogramVec>)] macro_rules! register_histogram_vec { () => {} }
#[returns(prometheus::Result<prometheus::HistogramVec>)] macro_rules! register_histogram_vec_with_registry { () => {} }
#[returns(prometheus::Result<prometheus::Histogram>)] macro_rules! register_histogram_with_registry { () => {} }
#[returns(prometheus::Result<prometheus::IntCounter>)] macro_rules! register_int_counter { () => {} }
#[returns(prometheus::Result<prometheus::IntCounterVec>)] macro_rules! register_int_counter_vec { () => {} }
#[returns(prometheus::Result<prometheus::IntCounterVec>)] macro_rules! register_int_counter_vec_with_registry { () => {} }
#[returns(prometheus::Result<prometheus::IntCounter>)] macro_rules! register_int_counter_with_registry { () => {} }
#[returns(prometheus::Result<prometheus::IntGauge>)] macro_rules! register_int_gauge { () => {} }
#[returns(prometheus::Result<prometheus::IntGaugeVec>)] macro_rules! register_int_gauge_vec { () => {} }
#[returns(prometheus::Result<prometheus::IntGaugeVec>)] macro_rules! register_int_gauge_vec_with_registry { () => {} }
#[returns(prometheus::Result<prometheus::IntGauge>)] macro_rules! register_int_gauge_with_registry { () => {} }
use crate::core::{AtomicF64, AtomicI64, AtomicU64, Collector, Desc, Describer, GenericCounter, GenericCounterVec, GenericGauge, GenericGaugeVec, Metric, MetricVec};
use crate::histogram::HistogramVecBuilder;
use crate::local::LocalHistogram;
use crate::proto::MetricFamily;
use std::{io, result};
use std::collections::HashMap;
use std::hash::BuildHasher;
use std::io::Write;
pub type Counter = GenericCounter<AtomicF64>;
pub type IntCounter = GenericCounter<AtomicU64>;
pub type CounterVec = GenericCounterVec<AtomicF64>;
pub type IntCounterVec = GenericCounterVec<AtomicU64>;
pub trait Encoder {
    fn encode<W: Write>(&self, mfs: &[MetricFamily], writer: &mut W) -> Result<()>;
    fn format_type(&self) -> &str;
}
pub const PROTOBUF_FORMAT: &str = _;
#[derive(Default)] pub struct ProtobufEncoder;
impl ProtobufEncoder { pub fn new() -> ProtobufEncoder {} }
impl Encoder for ProtobufEncoder {
    fn encode<W: Write>(&self, metric_families: &[MetricFamily], writer: &mut W) -> Result<()> {}
    fn format_type(&self) -> &str {}
}
pub const TEXT_FORMAT: &str = _;
#[derive(Default)] pub struct TextEncoder;
impl TextEncoder {
    pub fn new() -> TextEncoder {}
    pub fn encode_utf8(&self, metric_families: &[MetricFamily], buf: &mut String) -> Result<()> {}
    pub fn encode_to_string(&self, metric_families: &[MetricFamily]) -> Result<String> {}
}
impl Encoder for TextEncoder {
    fn encode<W: Write>(&self, metric_families: &[MetricFamily], writer: &mut W) -> Result<()> {}
    fn format_type(&self) -> &str {}
}
pub enum Error { AlreadyReg, InconsistentCardinality { expect: usize, got: usize }, Msg(String), Io(io::Error), Protobuf(protobuf::Error) }
impl ::std::fmt::Display for Error {}
impl ::std::error::Error for Error {}
pub type Result<T> = result::Result<T, Error>;
pub type Gauge = GenericGauge<AtomicF64>;
pub type IntGauge = GenericGauge<AtomicI64>;
pub type GaugeVec = GenericGaugeVec<AtomicF64>;
pub type IntGaugeVec = GenericGaugeVec<AtomicI64>;
pub const DEFAULT_BUCKETS: &[f64; 11] = _;
#[derive(Clone)] pub struct HistogramOpts { pub common_opts: Opts, pub buckets: Vec<f64> }
impl HistogramOpts {
    pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> HistogramOpts {}
    pub fn namespace<S: Into<String>>(self, namespace: S) -> Self {}
    pub fn subsystem<S: Into<String>>(self, subsystem: S) -> Self {}
    pub fn const_labels(self, const_labels: HashMap<String, String>) -> Self {}
    pub fn const_label<S1: Into<String>, S2: Into<String>>(self, name: S1, value: S2) -> Self {}
    pub fn variable_labels(self, variable_labels: Vec<String>) -> Self {}
    pub fn variable_label<S: Into<String>>(self, name: S) -> Self {}
    pub fn fq_name(&self) -> String {}
    pub fn buckets(self, buckets: Vec<f64>) -> Self {}
}
impl Describer for HistogramOpts { fn describe(&self) -> Result<Desc> {} }
impl From<Opts> for HistogramOpts {}
pub struct HistogramTimer;
impl HistogramTimer {
    pub fn observe_duration(self) {}
    pub fn stop_and_record(self) -> f64 {}
    pub fn stop_and_discard(self) -> f64 {}
}
#[derive(Clone)] pub struct Histogram;
impl Histogram {
    pub fn with_opts(opts: HistogramOpts) -> Result<Histogram> {}
    pub fn observe(&self, v: f64) {}
    pub fn start_timer(&self) -> HistogramTimer {}
    pub fn observe_closure_duration<F, T>(&self, f: F) -> T where F: FnOnce() -> T { f() }
    pub fn local(&self) -> LocalHistogram {}
    pub fn get_sample_sum(&self) -> f64 {}
    pub fn get_sample_count(&self) -> u64 {}
}
impl Metric for Histogram { fn metric(&self) -> crate::proto::Metric {} }
impl Collector for Histogram {
    fn desc(&self) -> Vec<&Desc> {}
    fn collect(&self) -> Vec<MetricFamily> {}
}
pub type HistogramVec = MetricVec<HistogramVecBuilder>;
pub fn linear_buckets(start: f64, width: f64, count: usize) -> Result<Vec<f64>> {}
pub fn exponential_buckets(start: f64, factor: f64, count: usize) -> Result<Vec<f64>> {}
#[derive(Clone)] pub struct Opts { pub namespace: String, pub subsystem: String, pub name: String, pub help: String, pub const_labels: HashMap<String, String>, pub variable_labels: Vec<String> }
impl Opts {
    pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Opts {}
    pub fn namespace<S: Into<String>>(self, namespace: S) -> Self {}
    pub fn subsystem<S: Into<String>>(self, subsystem: S) -> Self {}
    pub fn const_labels(self, const_labels: HashMap<String, String>) -> Self {}
    pub fn const_label<S1: Into<String>, S2: Into<String>>(self, name: S1, value: S2) -> Self {}
    pub fn variable_labels(self, variable_labels: Vec<String>) -> Self {}
    pub fn variable_label<S: Into<String>>(self, name: S) -> Self {}
    pub fn fq_name(&self) -> String {}
}
impl Describer for Opts { fn describe(&self) -> Result<Desc> {} }
#[derive(Clone)] pub struct PullingGauge;
impl PullingGauge {
    pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2, value: Box<dyn Fn() -> f64 + Send + Sync>) -> Result<Self> {}
}
impl Collector for PullingGauge {
    fn desc(&self) -> Vec<&Desc> {}
    fn collect(&self) -> Vec<MetricFamily> {}
}
pub struct BasicAuthentication { pub username: String, pub password: String }
pub fn push_metrics<S: BuildHasher>(job: &str, grouping: HashMap<String, String, S>, url: &str, mfs: Vec<MetricFamily>, basic_auth: Option<BasicAuthentication>) -> Result<()> {}
pub fn push_add_metrics<S: BuildHasher>(job: &str, grouping: HashMap<String, String, S>, url: &str, mfs: Vec<MetricFamily>, basic_auth: Option<BasicAuthentication>) -> Result<()> {}
pub fn push_collector<S: BuildHasher>(job: &str, grouping: HashMap<String, String, S>, url: &str, collectors: Vec<Box<dyn Collector>>, basic_auth: Option<BasicAuthentication>) -> Result<()> {}
pub fn push_add_collector<S: BuildHasher>(job: &str, grouping: HashMap<String, String, S>, url: &str, collectors: Vec<Box<dyn Collector>>, basic_auth: Option<BasicAuthentication>) -> Result<()> {}
pub fn hostname_grouping_key() -> HashMap<String, String> {}
#[derive(Clone, Default)] pub struct Registry;
impl Registry {
    pub fn new() -> Registry {}
    pub fn new_custom(prefix: Option<String>, labels: Option<HashMap<String, String>>) -> Result<Registry> {}
    pub fn register(&self, c: Box<dyn Collector>) -> Result<()> {}
    pub fn unregister(&self, c: Box<dyn Collector>) -> Result<()> {}
    pub fn gather(&self) -> Vec<MetricFamily> {}
}
pub fn default_registry() -> &Registry {}
pub fn register(c: Box<dyn Collector>) -> Result<()> {}
pub fn unregister(c: Box<dyn Collector>) -> Result<()> {}
pub fn gather() -> Vec<MetricFamily> {}
pub mod core {
    use crate::{HistogramOpts, HistogramVec};
    use crate::counter::CounterVecBuilder;
    use crate::gauge::GaugeVecBuilder;
    use crate::local::{CounterWithValueType, LocalHistogramVec, LocalMetric};
    use crate::proto::{LabelPair, MetricFamily, MetricType};
    use std::fmt;
    use std::collections::HashMap;
    use std::hash::BuildHasher;
    use std::sync::atomic::Ordering;
    pub use crate::Opts;
    pub trait Number: AddAssign + SubAssign + PartialOrd + PartialEq + Copy {
        fn from_i64(v: i64) -> Self;
        fn into_f64(self) -> f64;
    }
    impl Number for i64 {
        fn from_i64(v: i64) -> Self {}
        fn into_f64(self) -> f64 {}
    }
    impl Number for u64 {
        fn from_i64(v: i64) -> Self {}
        fn into_f64(self) -> f64 {}
    }
    impl Number for f64 {
        fn from_i64(v: i64) -> Self {}
        fn into_f64(self) -> f64 {}
    }
    pub trait Atomic {
        type T: Number;
        fn new(val: Self::T) -> Self;
        fn set(&self, val: Self::T);
        fn get(&self) -> Self::T;
        fn inc_by(&self, delta: Self::T);
        fn dec_by(&self, delta: Self::T);
    }
    pub struct AtomicF64;
    impl Atomic for AtomicF64 {
        type T = f64;
        fn new(val: Self::T) -> AtomicF64 {}
        fn set(&self, val: Self::T) {}
        fn get(&self) -> Self::T {}
        fn inc_by(&self, delta: Self::T) {}
        fn dec_by(&self, delta: Self::T) {}
    }
    impl AtomicF64 { pub fn swap(&self, val: f64, ordering: Ordering) -> f64 {} }
    pub struct AtomicI64;
    impl Atomic for AtomicI64 {
        type T = i64;
        fn new(val: Self::T) -> AtomicI64 {}
        fn set(&self, val: Self::T) {}
        fn get(&self) -> Self::T {}
        fn inc_by(&self, delta: Self::T) {}
        fn dec_by(&self, delta: Self::T) {}
    }
    pub struct AtomicU64;
    impl Atomic for AtomicU64 {
        type T = u64;
        fn new(val: Self::T) -> AtomicU64 {}
        fn set(&self, val: Self::T) {}
        fn get(&self) -> Self::T {}
        fn inc_by(&self, delta: Self::T) {}
        fn dec_by(&self, delta: Self::T) {}
    }
    impl AtomicU64 {
        pub fn inc_by_with_ordering(&self, delta: u64, ordering: Ordering) {}
        pub fn swap(&self, val: u64, ordering: Ordering) -> u64 {}
    }
    pub struct GenericCounter<P: Atomic>;
    impl<P: Atomic> Clone for GenericCounter<P> {}
    impl<P: Atomic> GenericCounter<P> {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> crate::Result<Self> {}
        pub fn with_opts(opts: crate::Opts) -> crate::Result<Self> {}
        pub fn inc_by(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn get(&self) -> P::T {}
        pub fn reset(&self) {}
        pub fn local(&self) -> GenericLocalCounter<P> {}
    }
    impl<P: Atomic> Collector for GenericCounter<P> {
        fn desc(&self) -> Vec<&Desc> {}
        fn collect(&self) -> Vec<MetricFamily> {}
    }
    impl<P: Atomic> Metric for GenericCounter<P> { fn metric(&self) -> crate::proto::Metric {} }
    pub type GenericCounterVec<P> = MetricVec<CounterVecBuilder<P>>;
    pub struct GenericLocalCounter<P: Atomic>;
    impl<P: Atomic> CounterWithValueType for GenericLocalCounter<P> { type ValueType = P; }
    impl<P: Atomic> GenericLocalCounter<P> {
        pub fn inc_by(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn get(&self) -> P::T {}
        pub fn reset(&self) {}
        pub fn flush(&self) {}
    }
    impl<P: Atomic> LocalMetric for GenericLocalCounter<P> { fn flush(&self) {} }
    impl<P: Atomic> Clone for GenericLocalCounter<P> {}
    pub struct GenericLocalCounterVec<P: Atomic>;
    impl<P: Atomic> GenericLocalCounterVec<P> {
        pub fn with_label_values(&mut self, vals: &[&str]) -> &mut GenericLocalCounter<P> {}
        pub fn remove_label_values(&mut self, vals: &[&str]) -> crate::Result<()> {}
        pub fn flush(&self) {}
    }
    impl<P: Atomic> LocalMetric for GenericLocalCounterVec<P> { fn flush(&self) {} }
    impl<P: Atomic> Clone for GenericLocalCounterVec<P> {}
    #[derive(Clone)] pub struct Desc { pub fq_name: String, pub help: String, pub const_label_pairs: Vec<LabelPair>, pub variable_labels: Vec<String>, pub id: u64, pub dim_hash: u64 }
    impl Desc {
        pub fn new(fq_name: String, help: String, variable_labels: Vec<String>, const_labels: HashMap<String, String>) -> crate::Result<Desc> {}
    }
    pub trait Describer {
        fn describe(&self) -> crate::Result<Desc>;
    }
    pub struct GenericGauge<P: Atomic>;
    impl<P: Atomic> Clone for GenericGauge<P> {}
    impl<P: Atomic> GenericGauge<P> {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> crate::Result<Self> {}
        pub fn with_opts(opts: crate::Opts) -> crate::Result<Self> {}
        pub fn set(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn dec(&self) {}
        pub fn add(&self, v: P::T) {}
        pub fn sub(&self, v: P::T) {}
        pub fn get(&self) -> P::T {}
    }
    impl<P: Atomic> Collector for GenericGauge<P> {
        fn desc(&self) -> Vec<&Desc> {}
        fn collect(&self) -> Vec<MetricFamily> {}
    }
    impl<P: Atomic> Metric for GenericGauge<P> { fn metric(&self) -> crate::proto::Metric {} }
    pub type GenericGaugeVec<P> = MetricVec<GaugeVecBuilder<P>>;
    pub trait Collector {
        fn desc(&self) -> Vec<&Desc>;
        fn collect(&self) -> Vec<MetricFamily>;
    }
    pub trait Metric: Clone {
        fn metric(&self) -> crate::proto::Metric;
    }
    pub trait MetricVecBuilder: Clone {
        type M: Metric;
        type P: Describer + Clone;
        fn build<V: AsRef<str>>(&self, arg1: &Self::P, arg2: &[V]) -> crate::Result<Self::M>;
    }
    #[derive(Clone)] pub struct MetricVec<T: MetricVecBuilder>;
    impl<P: Atomic> GenericCounterVec<P> {
        pub fn new(opts: crate::Opts, label_names: &[&str]) -> crate::Result<Self> {}
        pub fn local(&self) -> GenericLocalCounterVec<P> {}
    }
    impl<P: Atomic> GenericGaugeVec<P> { pub fn new(opts: crate::Opts, label_names: &[&str]) -> crate::Result<Self> {} }
    impl HistogramVec {
        pub fn new(opts: HistogramOpts, label_names: &[&str]) -> crate::Result<HistogramVec> {}
        pub fn local(&self) -> LocalHistogramVec {}
    }
    impl<T: MetricVecBuilder> MetricVec<T> {
        pub fn create(metric_type: MetricType, new_metric: T, opts: T::P) -> crate::Result<MetricVec<T>> {}
        pub fn get_metric_with_label_values<V>(&self, vals: &[V]) -> crate::Result<T::M> where V: AsRef<str> + fmt::Debug {}
        pub fn get_metric_with<V, S: BuildHasher>(&self, labels: &HashMap<&str, V, S>) -> crate::Result<T::M> where V: AsRef<str> + fmt::Debug {}
        pub fn with_label_values<V>(&self, vals: &[V]) -> T::M where V: AsRef<str> + fmt::Debug {}
        pub fn with<V, S: BuildHasher>(&self, labels: &HashMap<&str, V, S>) -> T::M where V: AsRef<str> + fmt::Debug {}
        pub fn remove_label_values<V>(&self, vals: &[V]) -> crate::Result<()> where V: AsRef<str> + fmt::Debug {}
        pub fn remove<V, S: BuildHasher>(&self, labels: &HashMap<&str, V, S>) -> crate::Result<()> where V: AsRef<str> + fmt::Debug {}
        pub fn reset(&self) {}
    }
    impl<T: MetricVecBuilder> Collector for MetricVec<T> {
        fn desc(&self) -> Vec<&Desc> {}
        fn collect(&self) -> Vec<MetricFamily> {}
    }
}
pub mod counter {
    use crate::Opts;
    use crate::core::{Atomic, GenericCounter, MetricVecBuilder};
    pub struct CounterVecBuilder<P: Atomic>;
    impl<P: Atomic> CounterVecBuilder<P> { pub fn new() -> Self {} }
    impl<P: Atomic> Clone for CounterVecBuilder<P> {}
    impl<P: Atomic> MetricVecBuilder for CounterVecBuilder<P> {
        type M = GenericCounter<P>;
        type P = Opts;
        fn build<V: AsRef<str>>(&self, opts: &Opts, vals: &[V]) -> crate::Result<Self::M> {}
    }
}
pub mod gauge {
    use crate::Opts;
    use crate::core::{Atomic, GenericGauge, MetricVecBuilder};
    pub struct GaugeVecBuilder<P: Atomic>;
    impl<P: Atomic> GaugeVecBuilder<P> { pub fn new() -> Self {} }
    impl<P: Atomic> Clone for GaugeVecBuilder<P> {}
    impl<P: Atomic> MetricVecBuilder for GaugeVecBuilder<P> {
        type M = GenericGauge<P>;
        type P = Opts;
        fn build<V: AsRef<str>>(&self, opts: &Opts, vals: &[V]) -> crate::Result<Self::M> {}
    }
}
pub mod histogram {
    use crate::{Histogram, HistogramOpts};
    use crate::core::MetricVecBuilder;
    #[derive(Clone)] pub struct HistogramVecBuilder;
    impl MetricVecBuilder for HistogramVecBuilder {
        type M = Histogram;
        type P = HistogramOpts;
        fn build<V: AsRef<str>>(&self, opts: &HistogramOpts, vals: &[V]) -> crate::Result<Histogram> {}
    }
}
pub mod local {
    use crate::core::{Atomic, AtomicF64, AtomicU64, GenericLocalCounter, GenericLocalCounterVec};
    use std::cell::Cell;
    use std::thread::LocalKey;
    pub trait CounterDelegator<T: MayFlush, V: CounterWithValueType> {
        fn get_root_metric(&self) -> &LocalKey<T>;
        fn get_local(&self, root_metric: &T) -> &GenericLocalCounter<V::ValueType>;
    }
    pub trait HistogramDelegator<T: MayFlush> {
        fn get_root_metric(&self) -> &LocalKey<T>;
        fn get_local(&self, root_metric: &T) -> &LocalHistogram;
    }
    pub struct AFLocalCounter<T: MayFlush, V: CounterWithValueType, D: CounterDelegator<T, V>>;
    impl<T: MayFlush, V: CounterWithValueType, D: CounterDelegator<T, V>> AFLocalCounter<T, V, D> {
        pub fn new(delegator: D) -> AFLocalCounter<T, V, D> {}
        pub fn inc_by(&self, v: <V::ValueType as Atomic>::T) {}
        pub fn inc(&self) {}
        pub fn get(&self) -> <V::ValueType as Atomic>::T {}
        pub fn reset(&self) {}
        pub fn flush(&self) {}
    }
    pub struct AFLocalHistogram<T: MayFlush, D: HistogramDelegator<T>>;
    impl<T: MayFlush, D: HistogramDelegator<T>> AFLocalHistogram<T, D> { pub fn new(delegator: D) -> AFLocalHistogram<T, D> {} }
    impl<M: MayFlush, D: HistogramDelegator<M>> AFLocalHistogram<M, D> {
        pub fn observe(&self, v: f64) {}
        pub fn observe_closure_duration<F, T>(&self, f: F) -> T where F: FnOnce() -> T { f() }
        pub fn clear(&self) {}
        pub fn flush(&self) {}
        pub fn get_sample_sum(&self) -> f64 {}
        pub fn get_sample_count(&self) -> u64 {}
    }
    pub trait CounterWithValueType {
        type ValueType: Atomic;
    }
    pub type LocalCounter = GenericLocalCounter<AtomicF64>;
    pub type LocalIntCounter = GenericLocalCounter<AtomicU64>;
    pub type LocalCounterVec = GenericLocalCounterVec<AtomicF64>;
    pub type LocalIntCounterVec = GenericLocalCounterVec<AtomicU64>;
    pub struct LocalHistogram;
    impl Clone for LocalHistogram {}
    impl LocalHistogram {
        pub fn observe(&self, v: f64) {}
        pub fn start_timer(&self) -> LocalHistogramTimer {}
        pub fn observe_closure_duration<F, T>(&self, f: F) -> T where F: FnOnce() -> T { f() }
        pub fn clear(&self) {}
        pub fn flush(&self) {}
        pub fn get_sample_sum(&self) -> f64 {}
        pub fn get_sample_count(&self) -> u64 {}
    }
    impl LocalMetric for LocalHistogram { fn flush(&self) {} }
    pub struct LocalHistogramTimer;
    impl LocalHistogramTimer {
        pub fn observe_duration(self) {}
        pub fn stop_and_record(self) -> f64 {}
        pub fn stop_and_discard(self) -> f64 {}
    }
    pub struct LocalHistogramVec;
    impl LocalHistogramVec {
        pub fn with_label_values(&mut self, vals: &[&str]) -> &LocalHistogram {}
        pub fn remove_label_values(&mut self, vals: &[&str]) -> crate::Result<()> {}
        pub fn flush(&self) {}
    }
    impl LocalMetric for LocalHistogramVec { fn flush(&self) {} }
    impl Clone for LocalHistogramVec {}
    pub trait LocalMetric {
        fn flush(&self);
    }
    pub trait MayFlush: LocalMetric {
        fn try_flush(&self, last_flush: &Cell<u64>, flush_interval_millis: u64) {}
        fn may_flush(&self);
    }
}
pub mod process_collector {
    use crate::core::{Collector, Desc};
    use crate::proto::MetricFamily;
    pub use libc::pid_t;
    pub struct ProcessCollector;
    impl ProcessCollector {
        pub fn new<S: Into<String>>(pid: pid_t, namespace: S) -> ProcessCollector {}
        pub fn for_self() -> ProcessCollector {}
    }
    impl Collector for ProcessCollector {
        fn desc(&self) -> Vec<&Desc> {}
        fn collect(&self) -> Vec<MetricFamily> {}
    }
}
pub mod proto {
    use protobuf::MessageField;
    #[derive(Clone, Default)] pub struct LabelPair { pub name: ::std::option::Option<::std::string::String>, pub value: ::std::option::Option<::std::string::String>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &LabelPair {}
    impl LabelPair {
        pub fn new() -> LabelPair {}
        pub fn name(&self) -> &str {}
        pub fn clear_name(&mut self) {}
        pub fn has_name(&self) -> bool {}
        pub fn set_name(&mut self, v: ::std::string::String) {}
        pub fn mut_name(&mut self) -> &mut::std::string::String {}
        pub fn take_name(&mut self) -> ::std::string::String {}
        pub fn value(&self) -> &str {}
        pub fn clear_value(&mut self) {}
        pub fn has_value(&self) -> bool {}
        pub fn set_value(&mut self, v: ::std::string::String) {}
        pub fn mut_value(&mut self) -> &mut::std::string::String {}
        pub fn take_value(&mut self) -> ::std::string::String {}
        pub fn get_value(&self) -> &str {}
        pub fn get_name(&self) -> &str {}
    }
    impl ::protobuf::Message for LabelPair {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> LabelPair {}
        fn clear(&mut self) {}
        fn default_instance() -> &LabelPair {}
    }
    impl ::protobuf::MessageFull for LabelPair { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for LabelPair {}
    impl ::protobuf::reflect::ProtobufValue for LabelPair { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Default)] pub struct Gauge { pub value: ::std::option::Option<f64>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &Gauge {}
    impl Gauge {
        pub fn new() -> Gauge {}
        pub fn value(&self) -> f64 {}
        pub fn clear_value(&mut self) {}
        pub fn has_value(&self) -> bool {}
        pub fn set_value(&mut self, v: f64) {}
    }
    impl ::protobuf::Message for Gauge {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> Gauge {}
        fn clear(&mut self) {}
        fn default_instance() -> &Gauge {}
    }
    impl ::protobuf::MessageFull for Gauge { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for Gauge {}
    impl ::protobuf::reflect::ProtobufValue for Gauge { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Default)] pub struct Counter { pub value: ::std::option::Option<f64>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &Counter {}
    impl Counter {
        pub fn new() -> Counter {}
        pub fn value(&self) -> f64 {}
        pub fn clear_value(&mut self) {}
        pub fn has_value(&self) -> bool {}
        pub fn set_value(&mut self, v: f64) {}
    }
    impl ::protobuf::Message for Counter {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> Counter {}
        fn clear(&mut self) {}
        fn default_instance() -> &Counter {}
    }
    impl ::protobuf::MessageFull for Counter { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for Counter {}
    impl ::protobuf::reflect::ProtobufValue for Counter { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Default)] pub struct Quantile { pub quantile: ::std::option::Option<f64>, pub value: ::std::option::Option<f64>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &Quantile {}
    impl Quantile {
        pub fn new() -> Quantile {}
        pub fn quantile(&self) -> f64 {}
        pub fn clear_quantile(&mut self) {}
        pub fn has_quantile(&self) -> bool {}
        pub fn set_quantile(&mut self, v: f64) {}
        pub fn value(&self) -> f64 {}
        pub fn clear_value(&mut self) {}
        pub fn has_value(&self) -> bool {}
        pub fn set_value(&mut self, v: f64) {}
        pub fn get_quantile(&self) -> f64 {}
        pub fn get_value(&self) -> f64 {}
    }
    impl ::protobuf::Message for Quantile {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> Quantile {}
        fn clear(&mut self) {}
        fn default_instance() -> &Quantile {}
    }
    impl ::protobuf::MessageFull for Quantile { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for Quantile {}
    impl ::protobuf::reflect::ProtobufValue for Quantile { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Default)] pub struct Summary { pub sample_count: ::std::option::Option<u64>, pub sample_sum: ::std::option::Option<f64>, pub quantile: ::std::vec::Vec<Quantile>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &Summary {}
    impl Summary {
        pub fn new() -> Summary {}
        pub fn sample_count(&self) -> u64 {}
        pub fn clear_sample_count(&mut self) {}
        pub fn has_sample_count(&self) -> bool {}
        pub fn set_sample_count(&mut self, v: u64) {}
        pub fn sample_sum(&self) -> f64 {}
        pub fn clear_sample_sum(&mut self) {}
        pub fn has_sample_sum(&self) -> bool {}
        pub fn set_sample_sum(&mut self, v: f64) {}
        pub fn set_quantile(&mut self, quantiles: Vec<Quantile>) {}
        pub fn get_quantile(&self) -> &[Quantile] {}
        pub fn get_sample_count(&self) -> u64 {}
        pub fn get_sample_sum(&self) -> f64 {}
    }
    impl ::protobuf::Message for Summary {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> Summary {}
        fn clear(&mut self) {}
        fn default_instance() -> &Summary {}
    }
    impl ::protobuf::MessageFull for Summary { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for Summary {}
    impl ::protobuf::reflect::ProtobufValue for Summary { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Default)] pub struct Untyped { pub value: ::std::option::Option<f64>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &Untyped {}
    impl Untyped {
        pub fn new() -> Untyped {}
        pub fn value(&self) -> f64 {}
        pub fn clear_value(&mut self) {}
        pub fn has_value(&self) -> bool {}
        pub fn set_value(&mut self, v: f64) {}
    }
    impl ::protobuf::Message for Untyped {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> Untyped {}
        fn clear(&mut self) {}
        fn default_instance() -> &Untyped {}
    }
    impl ::protobuf::MessageFull for Untyped { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for Untyped {}
    impl ::protobuf::reflect::ProtobufValue for Untyped { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Default)] pub struct Histogram { pub sample_count: ::std::option::Option<u64>, pub sample_sum: ::std::option::Option<f64>, pub bucket: ::std::vec::Vec<Bucket>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &Histogram {}
    impl Histogram {
        pub fn new() -> Histogram {}
        pub fn sample_count(&self) -> u64 {}
        pub fn clear_sample_count(&mut self) {}
        pub fn has_sample_count(&self) -> bool {}
        pub fn set_sample_count(&mut self, v: u64) {}
        pub fn sample_sum(&self) -> f64 {}
        pub fn clear_sample_sum(&mut self) {}
        pub fn has_sample_sum(&self) -> bool {}
        pub fn set_sample_sum(&mut self, v: f64) {}
        pub fn get_sample_count(&self) -> u64 {}
        pub fn get_sample_sum(&self) -> f64 {}
        pub fn get_bucket(&self) -> &[Bucket] {}
        pub fn set_bucket(&mut self, bucket: Vec<Bucket>) {}
    }
    impl ::protobuf::Message for Histogram {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> Histogram {}
        fn clear(&mut self) {}
        fn default_instance() -> &Histogram {}
    }
    impl ::protobuf::MessageFull for Histogram { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for Histogram {}
    impl ::protobuf::reflect::ProtobufValue for Histogram { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Default)] pub struct Bucket { pub cumulative_count: ::std::option::Option<u64>, pub upper_bound: ::std::option::Option<f64>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &Bucket {}
    impl Bucket {
        pub fn new() -> Bucket {}
        pub fn cumulative_count(&self) -> u64 {}
        pub fn clear_cumulative_count(&mut self) {}
        pub fn has_cumulative_count(&self) -> bool {}
        pub fn set_cumulative_count(&mut self, v: u64) {}
        pub fn upper_bound(&self) -> f64 {}
        pub fn clear_upper_bound(&mut self) {}
        pub fn has_upper_bound(&self) -> bool {}
        pub fn set_upper_bound(&mut self, v: f64) {}
        pub fn get_cumulative_count(&self) -> u64 {}
        pub fn get_upper_bound(&self) -> f64 {}
    }
    impl ::protobuf::Message for Bucket {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> Bucket {}
        fn clear(&mut self) {}
        fn default_instance() -> &Bucket {}
    }
    impl ::protobuf::MessageFull for Bucket { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for Bucket {}
    impl ::protobuf::reflect::ProtobufValue for Bucket { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Default)] pub struct Metric { pub label: ::std::vec::Vec<LabelPair>, pub gauge: ::protobuf::MessageField<Gauge>, pub counter: ::protobuf::MessageField<Counter>, pub summary: ::protobuf::MessageField<Summary>, pub untyped: ::protobuf::MessageField<Untyped>, pub histogram: ::protobuf::MessageField<Histogram>, pub timestamp_ms: ::std::option::Option<i64>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &Metric {}
    impl Metric {
        pub fn new() -> Metric {}
        pub fn timestamp_ms(&self) -> i64 {}
        pub fn clear_timestamp_ms(&mut self) {}
        pub fn has_timestamp_ms(&self) -> bool {}
        pub fn set_timestamp_ms(&mut self, v: i64) {}
        pub fn from_label(label: Vec<LabelPair>) -> Self {}
        pub fn from_gauge(gauge: Gauge) -> Self {}
        pub fn get_timestamp_ms(&self) -> i64 {}
        pub fn get_summary(&self) -> &Summary {}
        pub fn set_summary(&mut self, summary: Summary) {}
        pub fn get_counter(&self) -> &Counter {}
        pub fn set_counter(&mut self, counter: Counter) {}
        pub fn get_label(&self) -> &[LabelPair] {}
        pub fn set_label(&mut self, label: Vec<LabelPair>) {}
        pub fn take_label(&mut self) -> Vec<LabelPair> {}
        pub fn get_gauge(&self) -> &Gauge {}
        pub fn set_gauge(&mut self, gauge: Gauge) {}
        pub fn get_histogram(&self) -> &Histogram {}
        pub fn set_histogram(&mut self, histogram: Histogram) {}
    }
    impl ::protobuf::Message for Metric {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> Metric {}
        fn clear(&mut self) {}
        fn default_instance() -> &Metric {}
    }
    impl ::protobuf::MessageFull for Metric { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for Metric {}
    impl ::protobuf::reflect::ProtobufValue for Metric { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Default)] pub struct MetricFamily { pub name: ::std::option::Option<::std::string::String>, pub help: ::std::option::Option<::std::string::String>, pub type_: ::std::option::Option<::protobuf::EnumOrUnknown<MetricType>>, pub metric: ::std::vec::Vec<Metric>, pub special_fields: ::protobuf::SpecialFields }
    impl ::std::default::Default for &MetricFamily {}
    impl MetricFamily {
        pub fn new() -> MetricFamily {}
        pub fn name(&self) -> &str {}
        pub fn clear_name(&mut self) {}
        pub fn has_name(&self) -> bool {}
        pub fn set_name(&mut self, v: ::std::string::String) {}
        pub fn mut_name(&mut self) -> &mut::std::string::String {}
        pub fn take_name(&mut self) -> ::std::string::String {}
        pub fn help(&self) -> &str {}
        pub fn clear_help(&mut self) {}
        pub fn has_help(&self) -> bool {}
        pub fn set_help(&mut self, v: ::std::string::String) {}
        pub fn mut_help(&mut self) -> &mut::std::string::String {}
        pub fn take_help(&mut self) -> ::std::string::String {}
        pub fn type_(&self) -> MetricType {}
        pub fn clear_type_(&mut self) {}
        pub fn has_type(&self) -> bool {}
        pub fn set_type(&mut self, v: MetricType) {}
        pub fn get_name(&self) -> &str {}
        pub fn get_help(&self) -> &str {}
        pub fn set_metric(&mut self, metric: Vec<Metric>) {}
        pub fn get_field_type(&self) -> MetricType {}
        pub fn set_field_type(&mut self, t: MetricType) {}
        pub fn get_metric(&self) -> &[Metric] {}
        pub fn mut_metric(&mut self) -> &mut Vec<Metric> {}
        pub fn take_metric(&mut self) -> Vec<Metric> {}
    }
    impl ::protobuf::Message for MetricFamily {
        fn is_initialized(&self) -> bool {}
        fn merge_from(&mut self, is: &mut::protobuf::CodedInputStream) -> ::protobuf::Result<()> {}
        fn compute_size(&self) -> u64 {}
        fn write_to_with_cached_sizes(&self, os: &mut::protobuf::CodedOutputStream) -> ::protobuf::Result<()> {}
        fn special_fields(&self) -> &::protobuf::SpecialFields {}
        fn mut_special_fields(&mut self) -> &mut::protobuf::SpecialFields {}
        fn new() -> MetricFamily {}
        fn clear(&mut self) {}
        fn default_instance() -> &MetricFamily {}
    }
    impl ::protobuf::MessageFull for MetricFamily { fn descriptor() -> ::protobuf::reflect::MessageDescriptor {} }
    impl ::std::fmt::Display for MetricFamily {}
    impl ::protobuf::reflect::ProtobufValue for MetricFamily { type RuntimeType = ::protobuf::reflect::rt::RuntimeTypeMessage<Self>; }
    #[derive(Clone, Copy)] pub enum MetricType { COUNTER, GAUGE, SUMMARY, UNTYPED, HISTOGRAM }
    impl ::protobuf::Enum for MetricType {
        fn value(&self) -> i32 {}
        fn from_i32(value: i32) -> ::std::option::Option<MetricType> {}
        fn from_str(str: &str) -> ::std::option::Option<MetricType> {}
    }
    impl ::protobuf::EnumFull for MetricType {
        fn enum_descriptor() -> ::protobuf::reflect::EnumDescriptor {}
        fn descriptor(&self) -> ::protobuf::reflect::EnumValueDescriptor {}
    }
    impl ::std::default::Default for MetricType {}
    pub fn file_descriptor() -> &::protobuf::reflect::FileDescriptor {}
}
