//! juniper 0.16.2. `execute` resolves inside a poll, `execute_sync` where it is called.

use std::fmt;
pub use async_trait::async_trait;
pub use crate::ast::{Definition, Document, FromInputValue, InputValue, Operation, OperationType, Selection, ToInputValue, Type};
pub use crate::executor::{Applies, Context, ExecutionError, ExecutionResult, Executor, FieldError, FieldResult, FromContext, IntoFieldError, IntoResolvable, LookAheadArgument, LookAheadChildren, LookAheadList, LookAheadObject, LookAheadSelection, LookAheadValue, OwnedExecutor, Registry, ValuesStream, Variables};
pub use crate::schema::model::{RootNode, SchemaType};
pub use crate::types::async_await::{GraphQLTypeAsync, GraphQLValueAsync};
pub use crate::types::base::{Arguments, GraphQLType, GraphQLValue, TypeKind};
pub use crate::types::scalars::{EmptyMutation, EmptySubscription, ID};
pub use crate::types::subscriptions::{ExecutionOutput, GraphQLSubscriptionType, GraphQLSubscriptionValue, SubscriptionConnection, SubscriptionCoordinator};
pub use crate::value::{DefaultScalarValue, Object, ParseScalarResult, ParseScalarValue, ScalarValue, Value};
pub use futures::future::{BoxFuture, LocalBoxFuture};
pub use juniper_codegen::{GraphQLEnum, GraphQLInputObject, GraphQLInterface, GraphQLObject, GraphQLScalar, GraphQLUnion, graphql_interface, graphql_object, graphql_scalar, graphql_subscription, graphql_union};
#[derive(Clone)] pub enum GraphQLError { ParseError(Spanning<ParseError>), ValidationError(Vec<RuleError>), NoOperationProvided, MultipleOperationsProvided, UnknownOperationName, IsSubscription, NotSubscription }
impl fmt::Display for GraphQLError {}
impl std::error::Error for GraphQLError {}
pub fn execute_sync<S, QueryT, MutationT, SubscriptionT>(document_source: &str, operation_name: Option<&str>, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, variables: &Variables<S>, context: &QueryT::Context) -> Result<(Value<S>, Vec<ExecutionError<S>>), GraphQLError> where S: ScalarValue, QueryT: GraphQLType<S>, MutationT: GraphQLType<S, Context = QueryT::Context>, SubscriptionT: GraphQLType<S, Context = QueryT::Context> {}
pub async fn execute<S, QueryT, MutationT, SubscriptionT>(document_source: &str, operation_name: Option<&str>, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, variables: &Variables<S>, context: &QueryT::Context) -> Result<(Value<S>, Vec<ExecutionError<S>>), GraphQLError> where QueryT: GraphQLTypeAsync<S>, MutationT: GraphQLTypeAsync<S, Context = QueryT::Context>, SubscriptionT: GraphQLType<S, Context = QueryT::Context>, S: ScalarValue {}
pub async fn resolve_into_stream<S, QueryT, MutationT, SubscriptionT>(document_source: &str, operation_name: Option<&str>, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, variables: &Variables<S>, context: &QueryT::Context) -> Result<(Value<ValuesStream<S>>, Vec<ExecutionError<S>>), GraphQLError> where QueryT: GraphQLTypeAsync<S>, MutationT: GraphQLTypeAsync<S, Context = QueryT::Context>, SubscriptionT: GraphQLSubscriptionType<S, Context = QueryT::Context>, S: ScalarValue {}
pub fn introspect<S, QueryT, MutationT, SubscriptionT>(root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &QueryT::Context, format: IntrospectionFormat) -> Result<(Value<S>, Vec<ExecutionError<S>>), GraphQLError> where S: ScalarValue, QueryT: GraphQLType<S>, MutationT: GraphQLType<S, Context = QueryT::Context>, SubscriptionT: GraphQLType<S, Context = QueryT::Context> {}
impl From<Spanning<ParseError>> for GraphQLError {}
mod ast {
    use crate::executor::Variables;
    use crate::value::{DefaultScalarValue, ScalarValue};
    use indexmap::IndexMap;
    use std::{fmt, slice, vec};
    use std::borrow::Cow;
    use std::hash::Hash;
    #[derive(Clone)] pub enum Type { Named(Cow<str>), List(Box<Type>, Option<usize>), NonNullNamed(Cow<str>), NonNullList(Box<Type>, Option<usize>) }
    #[derive(Clone)] pub enum InputValue<S = DefaultScalarValue> { Null, Scalar(S), Enum(String), Variable(String), List(Vec<Spanning<InputValue<S>>>), Object(Vec<(Spanning<String>, Spanning<InputValue<S>>)>) }
    #[derive(Clone)] pub struct Arguments<S> { pub items: Vec<(Spanning<&str>, Spanning<InputValue<S>>)> }
    #[derive(Clone)] pub struct Field<S> { pub alias: Option<Spanning<&str>>, pub name: Spanning<&str>, pub arguments: Option<Spanning<Arguments<S>>>, pub directives: Option<Vec<Spanning<Directive<S>>>>, pub selection_set: Option<Vec<Selection<S>>> }
    #[derive(Clone)] pub enum Selection<S = DefaultScalarValue> { Field(Spanning<Field<S>>), FragmentSpread(Spanning<FragmentSpread<S>>), InlineFragment(Spanning<InlineFragment<S>>) }
    #[derive(Clone)] pub struct Directive<S> { pub name: Spanning<&str>, pub arguments: Option<Spanning<Arguments<S>>> }
    #[derive(Clone, Copy)] pub enum OperationType { Query, Mutation, Subscription }
    #[derive(Clone)] pub struct Operation<S> { pub operation_type: OperationType, pub name: Option<Spanning<&str>>, pub variable_definitions: Option<Spanning<VariableDefinitions<S>>>, pub directives: Option<Vec<Spanning<Directive<S>>>>, pub selection_set: Vec<Selection<S>> }
    #[derive(Clone)] pub enum Definition<S> { Operation(Spanning<Operation<S>>), Fragment(Spanning<Fragment<S>>) }
    pub type Document<S> = [Definition<S>];
    pub type OwnedDocument<S> = Vec<Definition<S>>;
    pub trait FromInputValue<S = DefaultScalarValue> {
        type Error;
        fn from_input_value(v: &InputValue<S>) -> Result<Self, Self::Error>;
        fn from_implicit_null() -> Result<Self, Self::Error> {}
    }
    pub trait ToInputValue<S = DefaultScalarValue> { fn to_input_value(&self) -> InputValue<S>; }
    impl Type {
        pub fn name(&self) -> Option<&str> {}
        pub fn innermost_name(&self) -> &str {}
        pub fn is_non_null(&self) -> bool {}
    }
    impl fmt::Display for Type {}
    impl<S> InputValue<S> {
        pub fn null() -> Self {}
        pub fn scalar<T>(v: T) -> Self where S: From<T> {}
        pub fn enum_value<T: AsRef<str>>(s: T) -> Self {}
        pub fn variable<T: AsRef<str>>(v: T) -> Self {}
        pub fn list(l: Vec<Self>) -> Self {}
        pub fn parsed_list(l: Vec<Spanning<Self>>) -> Self {}
        pub fn object<K>(o: IndexMap<K, Self>) -> Self where K: AsRef<str> + Eq + Hash {}
        pub fn parsed_object(o: Vec<(Spanning<String>, Spanning<Self>)>) -> Self {}
        pub fn into_const(self, values: &Variables<S>) -> Option<Self> where S: Clone {}
        pub fn convert<T: FromInputValue<S>>(&self) -> Result<T, T::Error> {}
        pub fn is_null(&self) -> bool {}
        pub fn is_variable(&self) -> bool {}
        pub fn as_enum_value(&self) -> Option<&str> {}
        pub fn as_int_value(&self) -> Option<i32> where S: ScalarValue {}
        pub fn as_float_value(&self) -> Option<f64> where S: ScalarValue {}
        pub fn as_string_value(&self) -> Option<&str> where S: ScalarValue {}
        pub fn as_scalar(&self) -> Option<&S> {}
        pub fn as_scalar_value<T>(&self) -> Option<&T> where Option<&T>: From<&S> {}
        pub fn to_object_value(&self) -> Option<IndexMap<&str, &Self>> {}
        pub fn to_list_value(&self) -> Option<Vec<&Self>> {}
        pub fn referenced_variables(&self) -> Vec<&str> {}
        pub fn unlocated_eq(&self, other: &Self) -> bool where S: PartialEq {}
    }
    impl<S: ScalarValue> fmt::Display for InputValue<S> {}
    impl<S, T> From<Option<T>> for InputValue<S> where Self: From<T> {}
    impl<S: From<String>> From<&str> for InputValue<S> {}
    impl<S: From<String>> From<Cow<str>> for InputValue<S> {}
    impl<S: From<String>> From<String> for InputValue<S> {}
    impl<S: From<i32>> From<i32> for InputValue<S> {}
    impl<S: From<f64>> From<f64> for InputValue<S> {}
    impl<S: From<bool>> From<bool> for InputValue<S> {}
    impl<S> Arguments<S> {
        pub fn into_iter(self) -> vec::IntoIter<(Spanning<&str>, Spanning<InputValue<S>>)> {}
        pub fn iter(&self) -> slice::Iter<(Spanning<&str>, Spanning<InputValue<S>>)> {}
        pub fn iter_mut(&mut self) -> slice::IterMut<(Spanning<&str>, Spanning<InputValue<S>>)> {}
        pub fn len(&self) -> usize {}
        pub fn get(&self, key: &str) -> Option<&Spanning<InputValue<S>>> {}
    }
}
pub mod executor {
    use crate::ast::{FromInputValue, InputValue, ToInputValue, Type};
    use crate::schema::meta::{Argument, Field, MetaType};
    use crate::schema::model::SchemaType;
    use crate::types::async_await::GraphQLValueAsync;
    use crate::types::base::{GraphQLType, GraphQLValue};
    use crate::types::name::Name;
    use crate::types::subscriptions::GraphQLSubscriptionValue;
    use crate::value::{DefaultScalarValue, ScalarValue, Value};
    use fnv::FnvHashMap;
    use futures::Stream;
    use std::collections::HashMap;
    use std::fmt::Display;
    use std::sync::Arc;
    pub use self::look_ahead::{Applies, LookAheadArgument, LookAheadChildren, LookAheadList, LookAheadObject, LookAheadSelection, LookAheadValue};
    pub use self::owned_executor::OwnedExecutor;
    pub struct Registry<S = DefaultScalarValue> { pub types: FnvHashMap<Name, MetaType<S>> }
    #[derive(Clone)] pub enum FieldPath { Root(SourcePosition), Field(&str, SourcePosition, Arc<FieldPath>) }
    pub struct Executor<CtxT, S = DefaultScalarValue>;
    #[derive(Clone)] pub struct ExecutionError<S>;
    impl<S> ExecutionError<S> { pub fn at_origin(error: FieldError<S>) -> ExecutionError<S> {} }
    #[derive(Clone)] pub struct FieldError<S = DefaultScalarValue>;
    impl<T: Display, S> From<T> for FieldError<S> {}
    impl<S> FieldError<S> {
        pub fn new<T: Display>(e: T, extensions: Value<S>) -> Self {}
        pub fn message(&self) -> &str {}
        pub fn extensions(&self) -> &Value<S> {}
        pub fn map_scalar_value<Into>(self) -> FieldError<Into> where S: ScalarValue, Into: ScalarValue {}
        pub fn map_message(self, f: impl FnOnce(String) -> String) -> Self { let a: String; f(a); }
    }
    pub type FieldResult<T, S = DefaultScalarValue> = Result<T, FieldError<S>>;
    pub type ExecutionResult<S = DefaultScalarValue> = Result<Value<S>, FieldError<S>>;
    pub type ValuesStream<S = DefaultScalarValue> = std::pin::Pin<Box<dyn Stream<Item = Result<Value<S>, ExecutionError<S>>> + Send>>;
    pub type Variables<S = DefaultScalarValue> = HashMap<String, InputValue<S>>;
    pub trait IntoFieldError<S = DefaultScalarValue> { fn into_field_error(self) -> FieldError<S>; }
    impl<S1: ScalarValue, S2: ScalarValue> IntoFieldError<S2> for FieldError<S1> { fn into_field_error(self) -> FieldError<S2> {} }
    impl<S> IntoFieldError<S> for &str { fn into_field_error(self) -> FieldError<S> {} }
    impl<S> IntoFieldError<S> for String { fn into_field_error(self) -> FieldError<S> {} }
    pub trait IntoResolvable<S, T, C> where T: GraphQLValue<S>, S: ScalarValue {
        type Type;
        fn into_resolvable(self, ctx: &C) -> FieldResult<Option<(&T::Context, T)>, S>;
    }
    impl<S, T, C> IntoResolvable<S, T, C> for T where T: GraphQLValue<S>, S: ScalarValue, T::Context: FromContext<C> {
        type Type = T;
        fn into_resolvable(self, ctx: &C) -> FieldResult<Option<(&T::Context, T)>, S> {}
    }
    impl<S, T, C> IntoResolvable<S, T, C> for (&T::Context, T) where S: ScalarValue, T: GraphQLValue<S> {
        type Type = T;
        fn into_resolvable(self, _: &C) -> FieldResult<Option<(&T::Context, T)>, S> {}
    }
    impl<S, T, C> IntoResolvable<S, Option<T>, C> for Option<(&T::Context, T)> where S: ScalarValue, T: GraphQLValue<S> {
        type Type = T;
        fn into_resolvable(self, _: &C) -> FieldResult<Option<(&T::Context, Option<T>)>, S> {}
    }
    impl<S1, S2, T, C> IntoResolvable<S2, T, C> for FieldResult<(&T::Context, T), S1> where S1: ScalarValue, S2: ScalarValue, T: GraphQLValue<S2> {
        type Type = T;
        fn into_resolvable(self, _: &C) -> FieldResult<Option<(&T::Context, T)>, S2> {}
    }
    impl<S1, S2, T, C> IntoResolvable<S2, Option<T>, C> for FieldResult<Option<(&T::Context, T)>, S1> where S1: ScalarValue, S2: ScalarValue, T: GraphQLValue<S2> {
        type Type = T;
        fn into_resolvable(self, _: &C) -> FieldResult<Option<(&T::Context, Option<T>)>, S2> {}
    }
    pub trait FromContext<T> { fn from(value: &T) -> &Self; }
    pub trait Context {}
    impl<C: Context> Context for &C {}
    impl<T> FromContext<T> for () { fn from(_: &T) -> &Self {} }
    impl<T> FromContext<T> for T where T: Context { fn from(value: &T) -> &Self {} }
    impl<CtxT, S> Executor<CtxT, S> where S: ScalarValue {
        pub async fn resolve_into_stream<T>(&self, info: &T::TypeInfo, value: &T) -> Value<ValuesStream<S>> where T: GraphQLSubscriptionValue<S, Context = CtxT> {}
        pub async fn subscribe<T>(&self, info: &T::TypeInfo, value: &T) -> Result<Value<ValuesStream<S>>, FieldError<S>> where T: GraphQLSubscriptionValue<S, Context = CtxT> {}
        pub fn resolve_with_ctx<NewCtxT, T>(&self, info: &T::TypeInfo, value: &T) -> ExecutionResult<S> where NewCtxT: FromContext<CtxT>, T: GraphQLValue<S, Context = NewCtxT> {}
        pub fn resolve<T>(&self, info: &T::TypeInfo, value: &T) -> ExecutionResult<S> where T: GraphQLValue<S, Context = CtxT> {}
        pub async fn resolve_async<T>(&self, info: &T::TypeInfo, value: &T) -> ExecutionResult<S> where T: GraphQLValueAsync<S, Context = CtxT> {}
        pub async fn resolve_with_ctx_async<NewCtxT, T>(&self, info: &T::TypeInfo, value: &T) -> ExecutionResult<S> where T: GraphQLValueAsync<S, Context = NewCtxT>, NewCtxT: FromContext<CtxT> {}
        pub fn resolve_into_value<T>(&self, info: &T::TypeInfo, value: &T) -> Value<S> where T: GraphQLValue<S, Context = CtxT> {}
        pub async fn resolve_into_value_async<T>(&self, info: &T::TypeInfo, value: &T) -> Value<S> where T: GraphQLValueAsync<S, Context = CtxT> {}
        pub fn replaced_context<NewCtxT>(&self, ctx: &NewCtxT) -> Executor<NewCtxT, S> {}
        pub fn context(&self) -> &CtxT {}
        pub fn schema(&self) -> &SchemaType<S> {}
        pub fn location(&self) -> &SourcePosition {}
        pub fn push_error(&self, error: FieldError<S>) {}
        pub fn push_error_at(&self, error: FieldError<S>, location: SourcePosition) {}
        pub fn new_error(&self, error: FieldError<S>) -> ExecutionError<S> {}
        pub fn look_ahead(&self) -> LookAheadSelection<S> {}
        pub fn as_owned_executor(&self) -> OwnedExecutor<CtxT, S> {}
    }
    impl<S> ExecutionError<S> {
        pub fn error(&self) -> &FieldError<S> {}
        pub fn location(&self) -> &SourcePosition {}
        pub fn path(&self) -> &[String] {}
    }
    impl<S> Registry<S> {
        pub fn new(types: FnvHashMap<Name, MetaType<S>>) -> Self {}
        pub fn get_type<T>(&mut self, info: &T::TypeInfo) -> Type where T: GraphQLType<S>, S: ScalarValue {}
        pub fn field<T>(&mut self, name: &str, info: &T::TypeInfo) -> Field<S> where T: GraphQLType<S>, S: ScalarValue {}
        pub fn arg<T>(&mut self, name: &str, info: &T::TypeInfo) -> Argument<S> where T: GraphQLType<S> + FromInputValue<S>, S: ScalarValue {}
        pub fn arg_with_default<T>(&mut self, name: &str, value: &T, info: &T::TypeInfo) -> Argument<S> where T: GraphQLType<S> + ToInputValue<S> + FromInputValue<S>, S: ScalarValue {}
    }
    mod look_ahead {
        use crate::value::ScalarValue;
        use std::vec;
        #[derive(Clone, Copy)] pub enum Applies { All, OnlyType(&str) }
        #[derive(Clone)] pub enum LookAheadValue<S: ScalarValue> { Null, Scalar(&S), Enum(&str), List(LookAheadList<S>), Object(LookAheadObject<S>) }
        impl<S: ScalarValue> Copy for LookAheadValue<S> where Self: Clone {}
        pub struct LookAheadList<S>;
        impl<S> Clone for LookAheadList<S> {}
        impl<S> Copy for LookAheadList<S> {}
        impl<S> Default for LookAheadList<S> {}
        pub struct LookAheadObject<S>;
        impl<S> Clone for LookAheadObject<S> {}
        impl<S> Copy for LookAheadObject<S> {}
        impl<S> Default for LookAheadObject<S> {}
        pub struct LookAheadArgument<S>;
        impl<S> Clone for LookAheadArgument<S> {}
        impl<S> Copy for LookAheadArgument<S> {}
        impl<S> LookAheadArgument<S> {
            pub fn name(&self) -> &str {}
            pub fn name_span(&self) -> &Span {}
            pub fn value(&self) -> LookAheadValue<S> where S: ScalarValue {}
            pub fn value_span(&self) -> &Span {}
        }
        pub struct LookAheadChildren<S>;
        impl<S> Clone for LookAheadChildren<S> {}
        impl<S> Default for LookAheadChildren<S> {}
        impl<S> LookAheadChildren<S> {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn select(&self, name: &str) -> Option<LookAheadSelection<S>> {}
            pub fn has_child(&self, name: &str) -> bool {}
            pub fn names(&self) -> impl DoubleEndedIterator<Item = &str> {}
            pub fn iter(&self) -> impl DoubleEndedIterator<Item = &LookAheadSelection<S>> {}
        }
        impl<S: ScalarValue> IntoIterator for LookAheadChildren<S> {
            type Item = LookAheadSelection<S>;
            type IntoIter = vec::IntoIter<Self::Item>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        pub struct LookAheadSelection<S>;
        impl<S> Clone for LookAheadSelection<S> {}
        impl<S> Copy for LookAheadSelection<S> {}
        impl<S> LookAheadSelection<S> {
            pub fn field_original_name(&self) -> &str {}
            pub fn field_alias(&self) -> Option<&str> {}
            pub fn field_name(&self) -> &str {}
            pub fn has_arguments(&self) -> bool {}
            pub fn arguments(&self) -> impl DoubleEndedIterator<Item = LookAheadArgument<S>> {}
            pub fn argument(&self, name: &str) -> Option<LookAheadArgument<S>> {}
            pub fn children(&self) -> LookAheadChildren<S> where S: ScalarValue {}
            pub fn children_for_explicit_type(&self, type_name: &str) -> LookAheadChildren<S> where S: ScalarValue {}
            pub fn applies_for(&self) -> Option<&str> {}
        }
    }
    mod owned_executor {
        pub struct OwnedExecutor<CtxT, S>;
        impl<CtxT, S> Clone for OwnedExecutor<CtxT, S> where S: Clone {}
    }
}
mod schema {
    pub mod model {
        use crate::ast::Type;
        use crate::executor::Context;
        use crate::schema::meta::{Argument, MetaType};
        use crate::types::base::GraphQLType;
        use crate::value::{DefaultScalarValue, ScalarValue};
        use std::fmt;
        use std::borrow::Cow;
        pub struct RootNode<QueryT: GraphQLType<S>, MutationT: GraphQLType<S>, SubscriptionT: GraphQLType<S>, S = DefaultScalarValue> where S: ScalarValue { pub query_type: QueryT, pub query_info: QueryT::TypeInfo, pub mutation_type: MutationT, pub mutation_info: MutationT::TypeInfo, pub subscription_type: SubscriptionT, pub subscription_info: SubscriptionT::TypeInfo, pub schema: SchemaType<S>, pub introspection_disabled: bool }
        pub struct SchemaType<S>;
        impl<S> Context for SchemaType<S> {}
        impl<QueryT, MutationT, SubscriptionT> RootNode<QueryT, MutationT, SubscriptionT, DefaultScalarValue> where QueryT: GraphQLType<DefaultScalarValue, TypeInfo = ()>, MutationT: GraphQLType<DefaultScalarValue, TypeInfo = ()>, SubscriptionT: GraphQLType<DefaultScalarValue, TypeInfo = ()> { pub fn new(query: QueryT, mutation: MutationT, subscription: SubscriptionT) -> Self {} }
        impl<QueryT, MutationT, SubscriptionT, S> RootNode<QueryT, MutationT, SubscriptionT, S> where S: ScalarValue, QueryT: GraphQLType<S, TypeInfo = ()>, MutationT: GraphQLType<S, TypeInfo = ()>, SubscriptionT: GraphQLType<S, TypeInfo = ()> { pub fn new_with_scalar_value(query: QueryT, mutation: MutationT, subscription: SubscriptionT) -> Self {} }
        impl<S, QueryT, MutationT, SubscriptionT> RootNode<QueryT, MutationT, SubscriptionT, S> where QueryT: GraphQLType<S>, MutationT: GraphQLType<S>, SubscriptionT: GraphQLType<S>, S: ScalarValue {
            pub fn new_with_info(query_obj: QueryT, mutation_obj: MutationT, subscription_obj: SubscriptionT, query_info: QueryT::TypeInfo, mutation_info: MutationT::TypeInfo, subscription_info: SubscriptionT::TypeInfo) -> Self {}
            pub fn disable_introspection(self) -> Self {}
            pub fn enable_introspection(self) -> Self {}
        }
        impl<S> SchemaType<S> {
            pub fn new<QueryT, MutationT, SubscriptionT>(query_info: &QueryT::TypeInfo, mutation_info: &MutationT::TypeInfo, subscription_info: &SubscriptionT::TypeInfo) -> Self where S: ScalarValue, QueryT: GraphQLType<S>, MutationT: GraphQLType<S>, SubscriptionT: GraphQLType<S> {}
            pub fn set_description(&mut self, description: impl Into<Cow<str>>) {}
            pub fn add_directive(&mut self, directive: DirectiveType<S>) {}
            pub fn type_by_name(&self, name: &str) -> Option<TypeType<S>> {}
            pub fn concrete_type_by_name(&self, name: &str) -> Option<&MetaType<S>> {}
            pub fn query_type(&self) -> TypeType<S> {}
            pub fn concrete_query_type(&self) -> &MetaType<S> {}
            pub fn mutation_type(&self) -> Option<TypeType<S>> {}
            pub fn concrete_mutation_type(&self) -> Option<&MetaType<S>> {}
            pub fn subscription_type(&self) -> Option<TypeType<S>> {}
            pub fn concrete_subscription_type(&self) -> Option<&MetaType<S>> {}
            pub fn type_list(&self) -> Vec<TypeType<S>> {}
            pub fn concrete_type_list(&self) -> Vec<&MetaType<S>> {}
            pub fn make_type(&self, t: &Type) -> TypeType<S> {}
            pub fn directive_list(&self) -> Vec<&DirectiveType<S>> {}
            pub fn directive_by_name(&self, name: &str) -> Option<&DirectiveType<S>> {}
            pub fn type_overlap(&self, t1: &MetaType<S>, t2: &MetaType<S>) -> bool {}
            pub fn possible_types(&self, t: &MetaType<S>) -> Vec<&MetaType<S>> {}
            pub fn is_possible_type(&self, abstract_type: &MetaType<S>, possible_type: &MetaType<S>) -> bool {}
            pub fn is_subtype(&self, sub_type: &Type, super_type: &Type) -> bool {}
            pub fn is_named_subtype(&self, sub_type_name: &str, super_type_name: &str) -> bool {}
        }
        impl<S> TypeType<S> {
            pub fn to_concrete(&self) -> Option<&MetaType<S>> {}
            pub fn innermost_concrete(&self) -> &MetaType<S> {}
            pub fn list_contents(&self) -> Option<&TypeType<S>> {}
            pub fn is_non_null(&self) -> bool {}
        }
        impl<S> DirectiveType<S> where S: ScalarValue {
            pub fn new(name: &str, locations: &[DirectiveLocation], arguments: &[Argument<S>], is_repeatable: bool) -> Self {}
            pub fn description(self, description: &str) -> DirectiveType<S> {}
        }
        impl fmt::Display for DirectiveLocation {}
        impl<S> fmt::Display for TypeType<S> {}
    }
}
mod types {
    pub mod async_await {
        use crate::BoxFuture;
        use crate::ast::Selection;
        use crate::executor::{ExecutionResult, Executor};
        use crate::value::{DefaultScalarValue, ScalarValue};
        use super::base::{Arguments, GraphQLType, GraphQLValue};
        pub trait GraphQLValueAsync<S = DefaultScalarValue>: GraphQLValue<S> where S: ScalarValue {
            fn resolve_field_async(&self, _info: &Self::TypeInfo, _field_name: &str, _arguments: &Arguments<S>, _executor: &Executor<Self::Context, S>) -> BoxFuture<ExecutionResult<S>> {}
            fn resolve_into_type_async(&self, info: &Self::TypeInfo, type_name: &str, selection_set: Option<&[Selection<S>]>, executor: &Executor<Self::Context, S>) -> BoxFuture<ExecutionResult<S>> {}
            fn resolve_async(&self, info: &Self::TypeInfo, selection_set: Option<&[Selection<S>]>, executor: &Executor<Self::Context, S>) -> BoxFuture<ExecutionResult<S>> {}
        }
        pub trait GraphQLTypeAsync<S = DefaultScalarValue>: GraphQLValueAsync<S> + GraphQLType<S> where S: ScalarValue {}
        impl<S, T> GraphQLTypeAsync<S> for T where T: GraphQLValueAsync<S> + GraphQLType<S>, S: ScalarValue {}
    }
    pub mod base {
        use crate::{FieldResult, IntoFieldError};
        use crate::ast::{FromInputValue, InputValue, Selection};
        use crate::executor::{ExecutionResult, Executor, Registry};
        use crate::schema::meta::MetaType;
        use crate::value::{DefaultScalarValue, Object, ScalarValue};
        #[derive(Clone)] pub enum TypeKind { Scalar, Object, Interface, Union, Enum, InputObject, List, NonNull }
        pub struct Arguments<S = DefaultScalarValue>;
        impl<S> Arguments<S> {
            pub fn get<T>(&self, name: &str) -> FieldResult<Option<T>, S> where T: FromInputValue<S>, T::Error: IntoFieldError<S> {}
            pub fn get_input_value(&self, name: &str) -> Option<&Spanning<InputValue<S>>> {}
        }
        pub trait GraphQLValue<S = DefaultScalarValue> where S: ScalarValue {
            type Context;
            type TypeInfo;
            fn type_name(&self, info: &Self::TypeInfo) -> Option<&str>;
            fn resolve_field(&self, _info: &Self::TypeInfo, _field_name: &str, _arguments: &Arguments<S>, _executor: &Executor<Self::Context, S>) -> ExecutionResult<S> {}
            fn resolve_into_type(&self, info: &Self::TypeInfo, type_name: &str, selection_set: Option<&[Selection<S>]>, executor: &Executor<Self::Context, S>) -> ExecutionResult<S> {}
            fn concrete_type_name(&self, context: &Self::Context, info: &Self::TypeInfo) -> String {}
            fn resolve(&self, info: &Self::TypeInfo, selection_set: Option<&[Selection<S>]>, executor: &Executor<Self::Context, S>) -> ExecutionResult<S> {}
        }
        pub trait GraphQLType<S = DefaultScalarValue>: GraphQLValue<S> where S: ScalarValue {
            fn name(info: &Self::TypeInfo) -> Option<&str>;
            fn meta(info: &Self::TypeInfo, registry: &mut Registry<S>) -> MetaType<S>;
        }
    }
    pub mod scalars {
        use std::fmt;
        use std::ops::Deref;
        #[derive(Clone)] pub struct ID;
        impl From<String> for ID {}
        impl ID { pub fn new<S: Into<String>>(value: S) -> Self {} }
        impl Deref for ID {
            type Target = str;
            fn deref(&self) -> &str {}
        }
        impl fmt::Display for ID {}
        pub struct EmptyMutation<T = ()>;
        impl<T> EmptyMutation<T> { pub fn new() -> Self {} }
        impl<T> Default for EmptyMutation<T> {}
        pub struct EmptySubscription<T = ()>;
        impl<T> EmptySubscription<T> { pub fn new() -> Self {} }
        impl<T> Default for EmptySubscription<T> {}
    }
    pub mod subscriptions {
        use crate::{Arguments, BoxFuture, DefaultScalarValue, ExecutionError, Executor, FieldError, ScalarValue, Value, ValuesStream};
        use crate::http::GraphQLRequest;
        use crate::types::base::{GraphQLType, GraphQLValue};
        pub struct ExecutionOutput<S> { pub data: Value<S>, pub errors: Vec<ExecutionError<S>> }
        impl<S> ExecutionOutput<S> { pub fn from_data(data: Value<S>) -> Self {} }
        pub trait SubscriptionCoordinator<CtxT, S> where S: ScalarValue {
            type Connection: SubscriptionConnection<S>;
            type Error;
            fn subscribe(&self, _: &GraphQLRequest<S>, _: &CtxT) -> BoxFuture<Result<Self::Connection, Self::Error>>;
        }
        pub trait SubscriptionConnection<S>: futures::Stream<Item = ExecutionOutput<S>> {}
        pub trait GraphQLSubscriptionValue<S = DefaultScalarValue>: GraphQLValue<S> where S: ScalarValue {
            fn resolve_into_stream(&self, info: &Self::TypeInfo, executor: &Executor<Self::Context, S>) -> BoxFuture<Result<Value<ValuesStream<S>>, FieldError<S>>> {}
            fn resolve_field_into_stream(&self, _: &Self::TypeInfo, _: &str, _: Arguments<S>, _: &Executor<Self::Context, S>) -> BoxFuture<Result<Value<ValuesStream<S>>, FieldError<S>>> {}
            fn resolve_into_type_stream(&self, info: &Self::TypeInfo, type_name: &str, executor: &Executor<Self::Context, S>) -> BoxFuture<Result<Value<ValuesStream<S>>, FieldError<S>>> {}
        }
        pub trait GraphQLSubscriptionType<S = DefaultScalarValue>: GraphQLSubscriptionValue<S> + GraphQLType<S> where S: ScalarValue {}
        impl<S, T> GraphQLSubscriptionType<S> for T where T: GraphQLSubscriptionValue<S> + GraphQLType<S>, S: ScalarValue {}
    }
}
mod value {
    use std::fmt;
    use std::borrow::Cow;
    pub use self::object::Object;
    pub use self::scalar::{DefaultScalarValue, ParseScalarResult, ParseScalarValue, ScalarValue};
    #[derive(Clone)] pub enum Value<S = DefaultScalarValue> { Null, Scalar(S), List(Vec<Value<S>>), Object(Object<S>) }
    impl<S> Value<S> {
        pub fn null() -> Self {}
        pub fn list(l: Vec<Self>) -> Self {}
        pub fn object(o: Object<S>) -> Self {}
        pub fn scalar<T>(s: T) -> Self where S: From<T> {}
        pub fn is_null(&self) -> bool {}
        pub fn as_scalar_value<T>(&self) -> Option<&T> where Option<&T>: From<&S> {}
        pub fn as_float_value(&self) -> Option<f64> where S: ScalarValue {}
        pub fn as_object_value(&self) -> Option<&Object<S>> {}
        pub fn into_object(self) -> Option<Object<S>> {}
        pub fn as_mut_object_value(&mut self) -> Option<&mut Object<S>> {}
        pub fn as_list_value(&self) -> Option<&Vec<Self>> {}
        pub fn as_scalar(&self) -> Option<&S> {}
        pub fn as_string_value(&self) -> Option<&str> where Option<&String>: From<&S> {}
        pub fn map_scalar_value<Into>(self) -> Value<Into> where S: ScalarValue, Into: ScalarValue {}
    }
    impl<S: ScalarValue> fmt::Display for Value<S> {}
    impl<S, T> From<Option<T>> for Value<S> where Self: From<T> {}
    impl<S: From<String>> From<&str> for Value<S> {}
    impl<S: From<String>> From<Cow<str>> for Value<S> {}
    impl<S: From<String>> From<String> for Value<S> {}
    impl<S: From<i32>> From<i32> for Value<S> {}
    impl<S: From<f64>> From<f64> for Value<S> {}
    impl<S: From<bool>> From<bool> for Value<S> {}
    mod object {
        use indexmap::map::IntoIter;
        use super::Value;
        #[derive(Clone)] pub struct Object<S>;
        impl<S> Object<S> {
            pub fn with_capacity(size: usize) -> Self {}
            pub fn add_field<K>(&mut self, k: K, value: Value<S>) -> Option<Value<S>> where K: AsRef<str> + Into<String> {}
            pub fn contains_field<K: AsRef<str>>(&self, k: K) -> bool {}
            pub fn iter(&self) -> impl Iterator<Item = (&String, &Value<S>)> {}
            pub fn iter_mut(&mut self) -> impl Iterator<Item = (&String, &mut Value<S>)> {}
            pub fn field_count(&self) -> usize {}
            pub fn get_field_value<K: AsRef<str>>(&self, key: K) -> Option<&Value<S>> {}
            pub fn get_mut_field_value<K: AsRef<str>>(&mut self, key: K) -> Option<&mut Value<S>> {}
        }
        impl<S> IntoIterator for Object<S> {
            type Item = (String, Value<S>);
            type IntoIter = IntoIter<String, Value<S>>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<S> From<Object<S>> for Value<S> {}
        impl<K, S> FromIterator<(K, Value<S>)> for Object<S> where K: AsRef<str> + Into<String> {}
    }
    mod scalar {
        use serde::Serialize;
        use serde::de::DeserializeOwned;
        use std::fmt;
        use std::borrow::Cow;
        pub use juniper_codegen::ScalarValue;
        pub type ParseScalarResult<S = DefaultScalarValue> = Result<S, ParseError>;
        pub trait ParseScalarValue<S = DefaultScalarValue> { fn from_str(value: ScalarToken) -> ParseScalarResult<S>; }
        pub trait ScalarValue: fmt::Debug + fmt::Display + PartialEq + Clone + DeserializeOwned + Serialize + From<String> + From<bool> + From<i32> + From<f64> {
            fn is_type<T>(&self) -> bool where Option<&T>: From<&Self> {}
            fn as_int(&self) -> Option<i32>;
            fn as_string(&self) -> Option<String>;
            fn into_string(self) -> Option<String>;
            fn as_str(&self) -> Option<&str>;
            fn as_float(&self) -> Option<f64>;
            fn as_bool(&self) -> Option<bool>;
            fn into_another<S: ScalarValue>(self) -> S {}
        }
        #[derive(Clone)] pub enum DefaultScalarValue { Int(i32), Float(f64), String(String), Boolean(bool) }
        impl From<&str> for DefaultScalarValue {}
        impl From<Cow<str>> for DefaultScalarValue {}
    }
}
pub mod http {
    use crate::{FieldError, GraphQLError, GraphQLSubscriptionType, GraphQLType, GraphQLTypeAsync, RootNode, Value, Variables};
    use crate::ast::InputValue;
    use crate::executor::{ExecutionError, ValuesStream};
    use crate::value::{DefaultScalarValue, ScalarValue};
    #[derive(Clone)] pub struct GraphQLRequest<S = DefaultScalarValue> where S: ScalarValue { pub query: String, pub operation_name: Option<String>, pub variables: Option<InputValue<S>> }
    impl<S> GraphQLRequest<S> where S: ScalarValue {
        pub fn operation_name(&self) -> Option<&str> {}
        pub fn variables(&self) -> Variables<S> {}
        pub fn new(query: String, operation_name: Option<String>, variables: Option<InputValue<S>>) -> Self {}
        pub fn execute_sync<QueryT, MutationT, SubscriptionT>(&self, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &QueryT::Context) -> GraphQLResponse<S> where S: ScalarValue, QueryT: GraphQLType<S>, MutationT: GraphQLType<S, Context = QueryT::Context>, SubscriptionT: GraphQLType<S, Context = QueryT::Context> {}
        pub async fn execute<QueryT, MutationT, SubscriptionT>(&self, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &QueryT::Context) -> GraphQLResponse<S> where QueryT: GraphQLTypeAsync<S>, MutationT: GraphQLTypeAsync<S, Context = QueryT::Context>, SubscriptionT: GraphQLType<S, Context = QueryT::Context>, S: ScalarValue {}
    }
    pub async fn resolve_into_stream<QueryT, MutationT, SubscriptionT, S>(req: &GraphQLRequest<S>, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &QueryT::Context) -> Result<(Value<ValuesStream<S>>, Vec<ExecutionError<S>>), GraphQLError> where QueryT: GraphQLTypeAsync<S>, MutationT: GraphQLTypeAsync<S, Context = QueryT::Context>, SubscriptionT: GraphQLSubscriptionType<S, Context = QueryT::Context>, S: ScalarValue {}
    #[derive(Clone)] pub struct GraphQLResponse<S = DefaultScalarValue>;
    impl<S> GraphQLResponse<S> where S: ScalarValue {
        pub fn from_result(r: Result<(Value<S>, Vec<ExecutionError<S>>), GraphQLError>) -> Self {}
        pub fn error(error: FieldError<S>) -> Self {}
        pub fn is_ok(&self) -> bool {}
    }
    pub enum GraphQLBatchRequest<S = DefaultScalarValue> where S: ScalarValue { Single(GraphQLRequest<S>), Batch(Vec<GraphQLRequest<S>>) }
    impl<S> GraphQLBatchRequest<S> where S: ScalarValue {
        pub fn execute_sync<QueryT, MutationT, SubscriptionT>(&self, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &QueryT::Context) -> GraphQLBatchResponse<S> where QueryT: GraphQLType<S>, MutationT: GraphQLType<S, Context = QueryT::Context>, SubscriptionT: GraphQLType<S, Context = QueryT::Context> {}
        pub async fn execute<QueryT, MutationT, SubscriptionT>(&self, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &QueryT::Context) -> GraphQLBatchResponse<S> where QueryT: GraphQLTypeAsync<S>, MutationT: GraphQLTypeAsync<S, Context = QueryT::Context>, SubscriptionT: GraphQLSubscriptionType<S, Context = QueryT::Context> {}
        pub fn operation_names(&self) -> Vec<Option<&str>> {}
    }
    pub enum GraphQLBatchResponse<S = DefaultScalarValue> where S: ScalarValue { Single(GraphQLResponse<S>), Batch(Vec<GraphQLResponse<S>>) }
    impl<S: ScalarValue> GraphQLBatchResponse<S> { pub fn is_ok(&self) -> bool {} }
    pub mod graphiql {
        pub fn graphiql_source(graphql_endpoint_url: &str, subscriptions_endpoint_url: Option<&str>) -> String {}
    }
    pub mod playground {
        pub fn playground_source(graphql_endpoint_url: &str, subscriptions_endpoint_url: Option<&str>) -> String {}
    }
}
