//! polars 0.55.2. A lazy frame computes where it is collected; readers and writers forward to what they are given.

pub use crate::all::DataFrame;
pub mod prelude { pub use crate::all::*; }
pub mod frame { pub use crate::all::DataFrame; }
pub mod lazy {
    pub mod frame { pub use crate::all::LazyFrame; }
    pub mod prelude { pub use crate::all::*; }
}
pub mod error { pub use crate::all::{PolarsError, PolarsResult}; }
pub mod io {
    pub use crate::all::{SerReader, SerWriter};
    pub mod prelude { pub use crate::all::*; }
}
#[in_place] #[returns(crate::all::PolarsResult<crate::all::DataFrame>)]
macro_rules! df { () => {} }
mod all {
    pub use crate::df;
    use std::fs::File;
    use std::io::{Read, Write};
    use std::path::{Path, PathBuf};
    #[derive(Debug)] pub enum PolarsError {}
    impl std::fmt::Display for PolarsError {}
    impl std::error::Error for PolarsError {}
    pub type PolarsResult<T> = Result<T, PolarsError>;
    #[derive(Clone, Default)] pub struct DataFrame;
    impl DataFrame {
        pub fn new(columns: Vec<Column>) -> PolarsResult<Self> {}
        pub fn empty() -> Self {}
        pub fn height(&self) -> usize {}
        pub fn width(&self) -> usize {}
        pub fn shape(&self) -> (usize, usize) {}
        pub fn is_empty(&self) -> bool {}
        pub fn head(&self, length: Option<usize>) -> Self {}
        pub fn tail(&self, length: Option<usize>) -> Self {}
        pub fn slice(&self, offset: i64, length: usize) -> Self {}
        pub fn column(&self, name: &str) -> PolarsResult<&Column> {}
        pub fn select<I, S>(&self, selection: I) -> PolarsResult<DataFrame> where I: IntoIterator<Item = S>, S: Into<PlSmallStr> {}
    }
    #[derive(Clone)] pub struct Column;
    pub struct Schema;
    pub type SchemaRef = std::sync::Arc<Schema>;
    pub trait IntoLazy { fn lazy(self) -> LazyFrame {} }
    impl IntoLazy for DataFrame {}
    impl IntoLazy for LazyFrame {}
    #[derive(Clone, Default)] pub struct LazyFrame;
    impl LazyFrame {
        pub fn collect_concurrently(self) -> PolarsResult<InProcessQuery> {}
        pub fn with_optimizations(self, opt_state: OptFlags) -> Self {}
        pub fn without_optimizations(self) -> Self {}
        pub fn with_projection_pushdown(self, toggle: bool) -> Self {}
        pub fn with_cluster_with_columns(self, toggle: bool) -> Self {}
        pub fn with_check_order(self, toggle: bool) -> Self {}
        pub fn with_predicate_pushdown(self, toggle: bool) -> Self {}
        pub fn with_type_coercion(self, toggle: bool) -> Self {}
        pub fn with_type_check(self, toggle: bool) -> Self {}
        pub fn with_simplify_expr(self, toggle: bool) -> Self {}
        pub fn with_comm_subplan_elim(self, toggle: bool) -> Self {}
        pub fn with_comm_subexpr_elim(self, toggle: bool) -> Self {}
        pub fn with_slice_pushdown(self, toggle: bool) -> Self {}
        pub fn with_streaming(self, toggle: bool) -> Self {}
        pub fn with_gpu(self, toggle: bool) -> Self {}
        pub fn with_row_estimate(self, toggle: bool) -> Self {}
        pub fn describe_plan(&self) -> PolarsResult<String> {}
        pub fn describe_plan_tree(&self) -> PolarsResult<String> {}
        pub fn describe_optimized_plan(&self) -> PolarsResult<String> {}
        pub fn describe_optimized_plan_tree(&self) -> PolarsResult<String> {}
        pub fn explain(&self, optimized: bool) -> PolarsResult<String> {}
        pub fn sort(self, by: impl IntoVec<PlSmallStr>, sort_options: SortMultipleOptions) -> Self {}
        pub fn sort_by_exprs<E: AsRef<[Expr]>>(self, by_exprs: E, sort_options: SortMultipleOptions) -> Self {}
        pub fn top_k<E: AsRef<[Expr]>>(self, k: IdxSize, by_exprs: E, sort_options: SortMultipleOptions) -> Self {}
        pub fn bottom_k<E: AsRef<[Expr]>>(self, k: IdxSize, by_exprs: E, sort_options: SortMultipleOptions) -> Self {}
        pub fn reverse(self) -> Self {}
        pub fn rename<I, J, T, S>(self, existing: I, new: J, strict: bool) -> Self where I: IntoIterator<Item = T>, J: IntoIterator<Item = S>, T: AsRef<str>, S: AsRef<str> {}
        pub fn drop(self, columns: Selector) -> Self {}
        pub fn shift<E: Into<Expr>>(self, n: E) -> Self {}
        pub fn shift_and_fill<E: Into<Expr>, IE: Into<Expr>>(self, n: E, fill_value: IE) -> Self {}
        pub fn fill_null<E: Into<Expr>>(self, fill_value: E) -> LazyFrame {}
        pub fn fill_nan<E: Into<Expr>>(self, fill_value: E) -> LazyFrame {}
        pub fn cache(self) -> Self {}
        pub fn cast(self, dtypes: PlHashMap<&str, DataType>, strict: bool) -> Self {}
        pub fn cast_all(self, dtype: impl Into<DataTypeExpr>, strict: bool) -> Self {}
        #[blocking(cpu)] pub fn collect_with_engine(self, engine: Engine) -> PolarsResult<QueryResult> {}
        #[blocking(cpu)] pub fn collect(self) -> PolarsResult<DataFrame> {}
        #[blocking(cpu)] pub fn profile(self) -> PolarsResult<(DataFrame, DataFrame)> {}
        pub fn sink(self, sink_type: SinkDestination, file_format: FileWriteFormat, unified_sink_args: UnifiedSinkArgs) -> PolarsResult<Self> {}
        pub fn filter(self, predicate: Expr) -> Self {}
        pub fn remove(self, predicate: Expr) -> Self {}
        pub fn select<E: AsRef<[Expr]>>(self, exprs: E) -> Self {}
        pub fn select_seq<E: AsRef<[Expr]>>(self, exprs: E) -> Self {}
        pub fn group_by<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(self, by: E) -> LazyGroupBy {}
        pub fn rolling<E: AsRef<[Expr]>>(self, index_column: Expr, group_by: E, options: RollingGroupOptions) -> LazyGroupBy {}
        pub fn group_by_dynamic<E: AsRef<[Expr]>>(self, index_column: Expr, group_by: E, options: DynamicGroupOptions) -> LazyGroupBy {}
        pub fn group_by_stable<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(self, by: E) -> LazyGroupBy {}
        pub fn anti_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {}
        pub fn cross_join(self, other: LazyFrame, suffix: Option<PlSmallStr>) -> LazyFrame {}
        pub fn left_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {}
        pub fn inner_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {}
        pub fn full_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {}
        pub fn semi_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {}
        pub fn join<E: AsRef<[Expr]>>(self, other: LazyFrame, left_on: E, right_on: E, args: JoinArgs) -> LazyFrame {}
        pub fn join_builder(self) -> JoinBuilder {}
        pub fn gather(self, idxs: LazyFrame, null_on_oob: bool) -> LazyFrame {}
        pub fn with_column(self, expr: Expr) -> LazyFrame {}
        pub fn with_columns<E: AsRef<[Expr]>>(self, exprs: E) -> LazyFrame {}
        pub fn with_columns_seq<E: AsRef<[Expr]>>(self, exprs: E) -> LazyFrame {}
        pub fn with_context<C: AsRef<[LazyFrame]>>(self, contexts: C) -> LazyFrame {}
        pub fn max(self) -> Self {}
        pub fn min(self) -> Self {}
        pub fn sum(self) -> Self {}
        pub fn mean(self) -> Self {}
        pub fn median(self) -> Self {}
        pub fn quantile(self, quantile: Expr, method: QuantileMethod) -> Self {}
        pub fn std(self, ddof: u8) -> Self {}
        pub fn var(self, ddof: u8) -> Self {}
        pub fn explode(self, columns: Selector, options: ExplodeOptions) -> LazyFrame {}
        pub fn null_count(self) -> LazyFrame {}
        pub fn unique_stable(self, subset: Option<Selector>, keep_strategy: UniqueKeepStrategy) -> LazyFrame {}
        pub fn unique_stable_generic(self, subset: Option<Vec<Expr>>, keep_strategy: UniqueKeepStrategy) -> LazyFrame {}
        pub fn unique(self, subset: Option<Selector>, keep_strategy: UniqueKeepStrategy) -> LazyFrame {}
        pub fn unique_generic(self, subset: Option<Vec<Expr>>, keep_strategy: UniqueKeepStrategy) -> LazyFrame {}
        pub fn drop_nans(self, subset: Option<Selector>) -> LazyFrame {}
        pub fn drop_nulls(self, subset: Option<Selector>) -> LazyFrame {}
        pub fn slice(self, offset: i64, len: IdxSize) -> LazyFrame {}
        pub fn clear(self) -> LazyFrame {}
        pub fn first(self) -> LazyFrame {}
        pub fn last(self) -> LazyFrame {}
        pub fn tail(self, n: IdxSize) -> LazyFrame {}
        pub fn pivot(self, on: Selector, on_columns: Arc<DataFrame>, index: Selector, values: Selector, agg: Expr, maintain_order: bool, separator: PlSmallStr, column_naming: PivotColumnNaming) -> LazyFrame {}
        pub fn unpivot(self, args: UnpivotArgsDSL) -> LazyFrame {}
        pub fn limit(self, n: IdxSize) -> LazyFrame {}
        pub fn with_row_index<S>(self, name: S, offset: Option<IdxSize>) -> LazyFrame where S: Into<PlSmallStr> {}
        pub fn count(self) -> LazyFrame {}
        pub fn unnest(self, cols: Selector, separator: Option<PlSmallStr>) -> Self {}
        pub fn merge_sorted<I, S>(self, other: LazyFrame, key: I, maintain_order: bool) -> PolarsResult<LazyFrame> where I: IntoIterator<Item = S>, S: Into<PlSmallStr> {}
        pub fn set_cached_arena(&self, lp_arena: Arena<IR>, expr_arena: Arena<AExpr>) {}
        pub fn collect_schema(&mut self) -> PolarsResult<SchemaRef> {}
        pub fn scan_parquet(path: PlRefPath, args: ScanArgsParquet) -> PolarsResult<Self> {}
        pub fn scan_parquet_sources(sources: ScanSources, args: ScanArgsParquet) -> PolarsResult<Self> {}
        pub fn scan_parquet_files(paths: Buffer<PlRefPath>, args: ScanArgsParquet) -> PolarsResult<Self> {}
        pub fn anonymous_scan(function: Arc<dyn AnonymousScan>, args: ScanArgsAnonymous) -> PolarsResult<Self> {}
        pub fn scan_ipc(path: PlRefPath, options: IpcScanOptions, unified_scan_args: UnifiedScanArgs) -> PolarsResult<Self> {}
        pub fn scan_ipc_sources(sources: ScanSources, options: IpcScanOptions, unified_scan_args: UnifiedScanArgs) -> PolarsResult<Self> {}
        pub fn scan_catalog_table(table_info: &TableInfo, cloud_options: Option<CloudOptions>) -> PolarsResult<Self> {}
        pub fn with_new_streaming(self, toggle: bool) -> Self {}
        #[blocking(cpu)] pub fn fetch(self, n_rows: usize) -> PolarsResult<DataFrame> {}
    }
    #[derive(Clone)] pub struct LazyGroupBy;
    impl LazyGroupBy {
        pub fn having(self, predicate: Expr) -> Self {}
        pub fn agg<E: AsRef<[Expr]>>(self, aggs: E) -> LazyFrame {}
        pub fn head(self, n: Option<usize>) -> LazyFrame {}
        pub fn tail(self, n: Option<usize>) -> LazyFrame {}
    }
    pub trait LazyFileListReader {
        fn finish(self) -> PolarsResult<LazyFrame> {}
        fn with_n_rows(self, n_rows: impl Into<Option<usize>>) -> Self {}
        fn with_row_index(self, row_index: impl Into<Option<RowIndex>>) -> Self {}
        fn with_rechunk(self, toggle: bool) -> Self {}
    }
    pub struct JoinBuilder;
    impl JoinBuilder {
        pub fn new(lf: LazyFrame) -> Self {}
        pub fn with(self, other: LazyFrame) -> Self {}
        pub fn how(self, how: JoinType) -> Self {}
        pub fn validate(self, validation: JoinValidation) -> Self {}
        pub fn on<E: AsRef<[Expr]>>(self, on: E) -> Self {}
        pub fn left_on<E: AsRef<[Expr]>>(self, on: E) -> Self {}
        pub fn right_on<E: AsRef<[Expr]>>(self, on: E) -> Self {}
        pub fn allow_parallel(self, allow: bool) -> Self {}
        pub fn force_parallel(self, force: bool) -> Self {}
        pub fn join_nulls(self, nulls_equal: bool) -> Self {}
        pub fn suffix<S>(self, suffix: S) -> Self where S: Into<PlSmallStr> {}
        pub fn coalesce(self, coalesce: JoinCoalesce) -> Self {}
        pub fn maintain_order(self, maintain_order: MaintainOrderJoin) -> Self {}
        pub fn build_side(self, build_side: Option<JoinBuildSide>) -> Self {}
        pub fn finish(self) -> LazyFrame {}
        pub fn join_where(self, predicates: Vec<Expr>) -> LazyFrame {}
    }
    #[derive(Clone)] pub struct InProcessQuery;
    impl InProcessQuery {
        pub fn cancel(&self) {}
        #[polls(takes)] pub fn fetch(&self) -> Option<PolarsResult<DataFrame>> {}
        #[blocking(channel)] pub fn fetch_blocking(&self) -> PolarsResult<DataFrame> {}
    }
    #[derive(Clone)] pub struct LazyCsvReader;
    impl LazyCsvReader {
        pub fn new(path: impl AsRef<Path>) -> Self {}
        pub fn with_has_header(self, has_header: bool) -> Self {}
        pub fn with_separator(self, separator: u8) -> Self {}
        pub fn with_infer_schema_length(self, num_rows: Option<usize>) -> Self {}
        pub fn with_ignore_errors(self, ignore: bool) -> Self {}
        pub fn with_try_parse_dates(self, toggle: bool) -> Self {}
        pub fn with_schema(self, schema: Option<SchemaRef>) -> Self {}
        pub fn with_dtype_overwrite(self, schema: Option<SchemaRef>) -> Self {}
        pub fn with_low_memory(self, toggle: bool) -> Self {}
    }
    impl LazyFileListReader for LazyCsvReader {}
    #[derive(Clone)] pub struct LazyJsonLineReader;
    impl LazyJsonLineReader {
        pub fn new(path: impl AsRef<Path>) -> Self {}
        pub fn with_has_header(self, has_header: bool) -> Self {}
        pub fn with_separator(self, separator: u8) -> Self {}
        pub fn with_infer_schema_length(self, num_rows: Option<usize>) -> Self {}
        pub fn with_ignore_errors(self, ignore: bool) -> Self {}
        pub fn with_try_parse_dates(self, toggle: bool) -> Self {}
        pub fn with_schema(self, schema: Option<SchemaRef>) -> Self {}
        pub fn with_dtype_overwrite(self, schema: Option<SchemaRef>) -> Self {}
        pub fn with_low_memory(self, toggle: bool) -> Self {}
    }
    impl LazyFileListReader for LazyJsonLineReader {}
    pub trait SerReader<R> {
        fn new(reader: R) -> Self;
        fn finish(self) -> PolarsResult<DataFrame>;
    }
    pub trait SerWriter<W> {
        fn new(writer: W) -> Self;
        fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()>;
    }
    #[derive(Clone, Default)] pub struct CsvReadOptions;
    impl CsvReadOptions {
        pub fn with_has_header(self, has_header: bool) -> Self {}
        pub fn with_path<P: Into<PathBuf>>(self, path: Option<P>) -> Self {}
        pub fn with_n_rows(self, n_rows: Option<usize>) -> Self {}
        pub fn with_infer_schema_length(self, infer_schema_length: Option<usize>) -> Self {}
        pub fn with_schema(self, schema: Option<SchemaRef>) -> Self {}
        pub fn with_ignore_errors(self, ignore_errors: bool) -> Self {}
        pub fn with_parse_options(self, parse_options: CsvParseOptions) -> Self {}
        pub fn map_parse_options<F: Fn(CsvParseOptions) -> CsvParseOptions>(self, map_func: F) -> Self { let options: CsvParseOptions; map_func(options); self }
        #[blocking(fs)] pub fn try_into_reader_with_file_path(self, path: Option<PathBuf>) -> PolarsResult<CsvReader<File>> {}
        pub fn into_reader_with_file_handle<R>(self, reader: R) -> CsvReader<R> { CsvReader { reader } }
    }
    #[derive(Clone, Default)] pub struct CsvParseOptions;
    impl CsvParseOptions {
        pub fn with_separator(self, separator: u8) -> Self {}
        pub fn with_try_parse_dates(self, try_parse_dates: bool) -> Self {}
    }
    pub struct CsvReader<R> { reader: R }
    impl<R: Read> SerReader<R> for CsvReader<R> {
        fn new(reader: R) -> Self { CsvReader { reader } }
        fn finish(self) -> PolarsResult<DataFrame> { let b: &mut [u8]; self.reader.read(b) }
    }
    impl<R> CsvReader<R> {
        pub fn with_options(self, options: CsvReadOptions) -> Self { self }
    }
    impl CsvReader<File> { #[blocking(fs)] pub fn from_path<P: Into<PathBuf>>(path: P) -> PolarsResult<Self> {} }
    pub struct ParquetReader<R> { reader: R }
    impl<R: Read> SerReader<R> for ParquetReader<R> {
        fn new(reader: R) -> Self { ParquetReader { reader } }
        fn finish(self) -> PolarsResult<DataFrame> { let b: &mut [u8]; self.reader.read(b) }
    }
    impl<R> ParquetReader<R> {
        pub fn with_columns(self, columns: Option<Vec<String>>) -> Self { self }
        pub fn with_projection(self, projection: Option<Vec<usize>>) -> Self { self }
        pub fn set_rechunk(self, rechunk: bool) -> Self { self }
        pub fn set_low_memory(self, low_memory: bool) -> Self { self }
        pub fn schema(&mut self) -> PolarsResult<ArrowSchemaRef> where R: Read { let b: &mut [u8]; self.reader.read(b) }
        pub fn num_rows(&mut self) -> PolarsResult<usize> where R: Read { let b: &mut [u8]; self.reader.read(b) }
    }
    pub struct JsonReader<R> { reader: R }
    impl<R: Read> SerReader<R> for JsonReader<R> {
        fn new(reader: R) -> Self { JsonReader { reader } }
        fn finish(self) -> PolarsResult<DataFrame> { let b: &mut [u8]; self.reader.read(b) }
    }
    impl<R> JsonReader<R> {
        pub fn with_json_format(self, format: JsonFormat) -> Self { self }
        pub fn with_schema(self, schema: SchemaRef) -> Self { self }
        pub fn infer_schema_len(self, max_records: Option<std::num::NonZeroUsize>) -> Self { self }
    }
    pub struct IpcReader<R> { reader: R }
    impl<R: Read> SerReader<R> for IpcReader<R> {
        fn new(reader: R) -> Self { IpcReader { reader } }
        fn finish(self) -> PolarsResult<DataFrame> { let b: &mut [u8]; self.reader.read(b) }
    }
    impl<R> IpcReader<R> {
        pub fn with_columns(self, columns: Option<Vec<String>>) -> Self { self }
        pub fn memory_mapped(self, path_buf: Option<PathBuf>) -> Self { self }
    }
    pub enum JsonFormat { Json, JsonLines }
    pub struct CsvWriter<W> { writer: W }
    impl<W: Write> SerWriter<W> for CsvWriter<W> {
        fn new(writer: W) -> Self { CsvWriter { writer } }
        fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()> { let b: &[u8]; self.writer.write(b) }
    }
    impl<W: Write> CsvWriter<W> {
        pub fn include_header(self, include_header: bool) -> Self { self }
        pub fn include_bom(self, include_bom: bool) -> Self { self }
        pub fn with_separator(self, separator: u8) -> Self { self }
        pub fn batched(self, schema: &Schema) -> PolarsResult<BatchedWriter<W>> { BatchedWriter { writer: self.writer } }
    }
    pub struct JsonWriter<W> { writer: W }
    impl<W: Write> SerWriter<W> for JsonWriter<W> {
        fn new(writer: W) -> Self { JsonWriter { writer } }
        fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()> { let b: &[u8]; self.writer.write(b) }
    }
    impl<W: Write> JsonWriter<W> {
        pub fn with_json_format(self, format: JsonFormat) -> Self { self }
        pub fn batched(self, schema: &Schema) -> PolarsResult<BatchedWriter<W>> { BatchedWriter { writer: self.writer } }
    }
    pub struct IpcWriter<W> { writer: W }
    impl<W: Write> SerWriter<W> for IpcWriter<W> {
        fn new(writer: W) -> Self { IpcWriter { writer } }
        fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()> { let b: &[u8]; self.writer.write(b) }
    }
    impl<W: Write> IpcWriter<W> {
        pub fn with_compression(self, compression: Option<IpcCompression>) -> Self { self }
        pub fn batched(self, schema: &Schema) -> PolarsResult<BatchedWriter<W>> { BatchedWriter { writer: self.writer } }
    }
    pub struct ParquetWriter<W> { writer: W }
    impl<W: Write> ParquetWriter<W> {
        pub fn new(writer: W) -> Self { ParquetWriter { writer } }
        pub fn finish(self, df: &mut DataFrame) -> PolarsResult<u64> { let b: &[u8]; self.writer.write(b) }
        pub fn with_compression(self, compression: ParquetCompression) -> Self { self }
        pub fn with_statistics(self, statistics: StatisticsOptions) -> Self { self }
        pub fn with_row_group_size(self, size: Option<usize>) -> Self { self }
        pub fn set_parallel(self, parallel: bool) -> Self { self }
        pub fn batched(self, schema: &Schema) -> PolarsResult<BatchedWriter<W>> { BatchedWriter { writer: self.writer } }
    }
    pub struct BatchedWriter<W> { writer: W }
    impl<W: Write> BatchedWriter<W> {
        pub fn write_batch(&mut self, df: &DataFrame) -> PolarsResult<()> { let b: &[u8]; self.writer.write(b) }
        pub fn finish(&mut self) -> PolarsResult<()> { let b: &[u8]; self.writer.write(b) }
    }
    pub fn col<S: Into<PlSmallStr>>(name: S) -> Expr {}
    pub fn lit<L>(t: L) -> Expr {}
}
