namespace Router.Codegen.Binding.Planning;

/// <summary>
/// Names of types in namespaces that SDKs import by default or that many files import. An alias with such a name would hide the type.
/// </summary>
internal static class FrameworkNames
{
    /// <summary>
    /// The non-generic types of .NET 10, and those that ASP.NET Core 10 adds, in System, System.Collections.Concurrent,
    /// .Collections.Generic, .Diagnostics, .Globalization, .IO, .Linq, .Net, .Net.Http, .Net.Http.Json, .Reflection, .Text, .Text.Json,
    /// .Text.Json.Nodes, .Text.Json.Serialization, .Threading and .Threading.Tasks.
    /// </summary>
    private const string Framework = """
        ASCIIEncoding AbandonedMutexException AccessViolationException Action Activator Activity ActivityChangedEventArgs ActivityContext
        ActivityEvent ActivityIdFormat ActivityKind ActivityLink ActivityListener ActivitySamplingResult ActivitySource
        ActivitySourceOptions ActivitySpanId ActivityStatusCode ActivityTagsCollection ActivityTraceFlags ActivityTraceId AggregateException
        AmbiguousMatchException ApartmentState AppContext AppDomain AppDomainSetup AppDomainUnloadedException ApplicationException
        ApplicationId ArgIterator ArgumentException ArgumentNullException ArgumentOutOfRangeException ArithmeticException Array
        ArrayTypeMismatchException Ascii Assembly AssemblyAlgorithmIdAttribute AssemblyCompanyAttribute AssemblyConfigurationAttribute
        AssemblyContentType AssemblyCopyrightAttribute AssemblyCultureAttribute AssemblyDefaultAliasAttribute AssemblyDelaySignAttribute
        AssemblyDescriptionAttribute AssemblyExtensions AssemblyFileVersionAttribute AssemblyFlags AssemblyFlagsAttribute
        AssemblyHashAlgorithm AssemblyInformationalVersionAttribute AssemblyKeyFileAttribute AssemblyKeyNameAttribute AssemblyLoadEventArgs
        AssemblyLoadEventHandler AssemblyMetadataAttribute AssemblyName AssemblyNameFlags AssemblyNameProxy AssemblyProductAttribute
        AssemblySignatureKeyAttribute AssemblyTitleAttribute AssemblyTrademarkAttribute AssemblyVersionAttribute AsyncCallback
        AsyncEnumerable AsyncFlowControl Attribute AttributeTargets AttributeUsageAttribute AuthenticationManager
        AuthenticationSchemeSelector AuthenticationSchemes Authorization AutoResetEvent BadImageFormatException Barrier
        BarrierPostPhaseException Base64FormattingOptions BinaryReader BinaryWriter BindIPEndPoint Binder BindingFlags BitConverter Boolean
        BooleanSwitch Buffer BufferedStream Byte ByteArrayContent CLSCompliantAttribute Calendar CalendarAlgorithmType CalendarWeekRule
        CallingConventions CancellationToken CancellationTokenRegistration CancellationTokenSource CannotUnloadAppDomainException Char
        CharEnumerator CharUnicodeInfo ChineseLunisolarCalendar ClientCertificateOption CodePagesEncodingProvider CollectionExtensions
        CompareInfo CompareOptions CompositeFormat CompressedStack ConcurrentExclusiveSchedulerPair ConditionalAttribute
        ConfigureAwaitOptions Console ConsoleCancelEventArgs ConsoleCancelEventHandler ConsoleColor ConsoleKey ConsoleKeyInfo
        ConsoleModifiers ConsoleSpecialKey ConsoleTraceListener ConstructorInfo ConstructorInvoker ContextBoundObject ContextCallback
        ContextMarshalException ContextStaticAttribute Convert Cookie CookieCollection CookieContainer CookieException CorrelationManager
        CountdownEvent CredentialCache CultureInfo CultureNotFoundException CultureTypes CustomAttributeData CustomAttributeExtensions
        CustomAttributeFormatException CustomAttributeNamedArgument CustomAttributeTypedArgument DBNull DataMisalignedException
        DataReceivedEventArgs DataReceivedEventHandler DateOnly DateTime DateTimeFormatInfo DateTimeKind DateTimeOffset DateTimeStyles
        DayOfWeek DaylightTime Debug DebuggableAttribute Debugger DebuggerBrowsableAttribute DebuggerBrowsableState
        DebuggerDisableUserUnhandledExceptionsAttribute DebuggerDisplayAttribute DebuggerHiddenAttribute DebuggerNonUserCodeAttribute
        DebuggerStepThroughAttribute DebuggerStepperBoundaryAttribute DebuggerTypeProxyAttribute DebuggerVisualizerAttribute Decimal
        DeclarativeSecurityAction Decoder DecoderExceptionFallback DecoderExceptionFallbackBuffer DecoderFallback DecoderFallbackBuffer
        DecoderFallbackException DecoderReplacementFallback DecoderReplacementFallbackBuffer DecompressionMethods DefaultMemberAttribute
        DefaultTraceListener Delegate DelegatingHandler DelimitedListTraceListener DiagnosticListener DiagnosticMethodInfo DiagnosticSource
        DigitShapes Directory DirectoryInfo DirectoryNotFoundException DispatchProxy DistributedContextPropagator DivideByZeroException
        DllNotFoundException Dns DnsEndPoint Double DownloadDataCompletedEventArgs DownloadDataCompletedEventHandler
        DownloadProgressChangedEventArgs DownloadProgressChangedEventHandler DownloadStringCompletedEventArgs
        DownloadStringCompletedEventHandler DriveInfo DriveNotFoundException DriveType DuplicateWaitObjectException
        EastAsianLunisolarCalendar Encoder EncoderExceptionFallback EncoderExceptionFallbackBuffer EncoderFallback EncoderFallbackBuffer
        EncoderFallbackException EncoderReplacementFallback EncoderReplacementFallbackBuffer Encoding EncodingExtensions EncodingInfo
        EncodingProvider EndOfStreamException EndPoint EntryPointNotFoundException EntryWrittenEventArgs EntryWrittenEventHandler Enum
        Enumerable EnumerableExecutor EnumerablePartitionerOptions EnumerableQuery EnumerationOptions Environment EnvironmentVariableTarget
        ErrorEventArgs ErrorEventHandler EventArgs EventAttributes EventHandler EventInfo EventInfoExtensions EventInstance EventLog
        EventLogEntry EventLogEntryCollection EventLogEntryType EventLogTraceListener EventResetMode EventSourceCreationData EventTypeFilter
        EventWaitHandle EventWaitHandleAcl Exception ExceptionHandlingClause ExceptionHandlingClauseOptions ExceptionRecorder
        ExecutionContext ExecutionEngineException FieldAccessException FieldAttributes FieldInfo File FileAccess FileAttributes FileInfo
        FileLoadException FileMode FileNotFoundException FileOptions FileShare FileStream FileStreamOptions FileStyleUriParser
        FileSystemAclExtensions FileSystemEventArgs FileSystemEventHandler FileSystemInfo FileSystemWatcher FileVersionInfo FileWebRequest
        FileWebResponse FlagsAttribute FormUrlEncodedContent FormatException FormattableString FtpStatusCode FtpStyleUriParser FtpWebRequest
        FtpWebResponse GC GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo GCNotificationStatus GenericParameterAttributes
        GenericUriParser GenericUriParserOptions GlobalProxySelection GlobalizationExtensions GopherStyleUriParser GregorianCalendar
        GregorianCalendarTypes Guid Half HandleInheritability HashCode HebrewCalendar HijriCalendar HostExecutionContext
        HostExecutionContextManager HttpClient HttpClientFactoryExtensions HttpClientHandler HttpClientJsonExtensions HttpCompletionOption
        HttpContent HttpContentJsonExtensions HttpContinueDelegate HttpIOException HttpKeepAlivePingPolicy HttpListener
        HttpListenerBasicIdentity HttpListenerContext HttpListenerException HttpListenerPrefixCollection HttpListenerRequest
        HttpListenerResponse HttpListenerTimeoutManager HttpMessageHandler HttpMessageHandlerFactoryExtensions HttpMessageInvoker HttpMethod
        HttpProtocolException HttpRequestError HttpRequestException HttpRequestHeader HttpRequestMessage HttpRequestOptions
        HttpResponseHeader HttpResponseMessage HttpStatusCode HttpStyleUriParser HttpVersion HttpVersionPolicy HttpWebRequest
        HttpWebResponse IAsyncDisposable IAsyncResult IAuthenticationModule ICloneable IComparable IConvertible ICredentialPolicy
        ICredentials ICredentialsByHost ICustomAttributeProvider ICustomFormatter ICustomTypeProvider IDisposable IFormatProvider
        IFormattable IHttpClientFactory IHttpMessageHandlerFactory IJsonOnDeserialized IJsonOnDeserializing IJsonOnSerialized
        IJsonOnSerializing IOCompletionCallback IOException IOrderedQueryable IPAddress IPEndPoint IPHostEntry IPNetwork IQueryProvider
        IQueryable IReflect IReflectableType ISOWeek IServiceProvider ISpanFormattable IThreadPoolWorkItem ITimer IUtf8SpanFormattable
        IWebProxy IWebProxyScript IWebRequestCreate IdnMapping ImageFileMachine ImmutableArrayExtensions Index IndexOutOfRangeException
        InitializingSwitchEventArgs InitializingTraceSourceEventArgs InsufficientExecutionStackException InsufficientMemoryException Int128
        Int16 Int32 Int64 IntPtr InterfaceMapping Interlocked InternalBufferOverflowException IntrospectionExtensions InvalidCastException
        InvalidDataException InvalidFilterCriteriaException InvalidOperationException InvalidProgramException InvalidTimeZoneException
        JapaneseCalendar JapaneseLunisolarCalendar JsonArray JsonAttribute JsonCommentHandling JsonConstructorAttribute JsonContent
        JsonConverter JsonConverterAttribute JsonConverterFactory JsonDerivedTypeAttribute JsonDocument JsonDocumentOptions JsonElement
        JsonEncodedText JsonException JsonExtensionDataAttribute JsonIgnoreAttribute JsonIgnoreCondition JsonIncludeAttribute
        JsonKnownNamingPolicy JsonKnownReferenceHandler JsonNamingPolicy JsonNode JsonNodeOptions JsonNumberHandling
        JsonNumberHandlingAttribute JsonObject JsonObjectCreationHandling JsonObjectCreationHandlingAttribute JsonPolymorphicAttribute
        JsonProperty JsonPropertyNameAttribute JsonPropertyOrderAttribute JsonReaderOptions JsonReaderState JsonRequiredAttribute
        JsonSerializableAttribute JsonSerializer JsonSerializerContext JsonSerializerDefaults JsonSerializerOptions JsonSourceGenerationMode
        JsonSourceGenerationOptionsAttribute JsonStringEnumConverter JsonStringEnumMemberNameAttribute JsonTokenType
        JsonUnknownDerivedTypeHandling JsonUnknownTypeHandling JsonUnmappedMemberHandling JsonUnmappedMemberHandlingAttribute JsonValue
        JsonValueKind JsonWriterOptions JulianCalendar KeyNotFoundException KeyValuePair KoreanCalendar KoreanLunisolarCalendar
        LazyInitializer LazyThreadSafetyMode LdapStyleUriParser LoaderOptimization LoaderOptimizationAttribute LocalDataStoreSlot
        LocalVariableInfo Lock LockCookie LockRecursionException LockRecursionPolicy MTAThreadAttribute ManifestResourceAttributes
        ManifestResourceInfo ManualResetEvent ManualResetEventSlim MarshalByRefObject MatchCasing MatchType Math MathF MemberAccessException
        MemberFilter MemberInfo MemberInfoExtensions MemberTypes MemoryExtensions MemoryStream MessageProcessingHandler
        MethodAccessException MethodAttributes MethodBase MethodBody MethodImplAttributes MethodImportAttributes MethodInfo
        MethodInfoExtensions MethodInvoker MethodSemanticsAttributes MidpointRounding Missing MissingFieldException MissingMemberException
        MissingMethodException Module ModuleExtensions ModuleHandle ModuleResolveEventHandler Monitor MonitoringDescriptionAttribute
        MulticastDelegate MulticastNotSupportedException MultipartContent MultipartFormDataContent Mutex MutexAcl NamedWaitHandleOptions
        NativeOverlapped NetPipeStyleUriParser NetTcpStyleUriParser NetworkCredential NewsStyleUriParser NonSerializedAttribute
        NormalizationForm NotFiniteNumberException NotImplementedException NotSupportedException NotifyFilters NullReferenceException
        NullabilityInfo NullabilityInfoContext NullabilityState Nullable NumberFormatInfo NumberStyles ObfuscateAssemblyAttribute
        ObfuscationAttribute Object ObjectDisposedException ObsoleteAttribute OpenReadCompletedEventArgs OpenReadCompletedEventHandler
        OpenWriteCompletedEventArgs OpenWriteCompletedEventHandler OperatingSystem OperationCanceledException OutOfMemoryException
        OverflowAction OverflowException Overlapped Parallel ParallelEnumerable ParallelExecutionMode ParallelLoopResult ParallelLoopState
        ParallelMergeOptions ParallelOptions ParallelQuery ParamArrayAttribute ParameterAttributes ParameterInfo ParameterModifier
        ParameterizedThreadStart Partitioner Path PathTooLongException PeriodicTimer PersianCalendar PlatformID
        PlatformNotSupportedException Pointer PortableExecutableKinds PreAllocatedOverlapped Process ProcessModule ProcessModuleCollection
        ProcessPriorityClass ProcessStartInfo ProcessThread ProcessThreadCollection ProcessWindowStyle ProcessorArchitecture
        PropertyAttributes PropertyInfo PropertyInfoExtensions ProtocolViolationException Queryable Random RandomAccess Range RankException
        ReadOnlyMemoryContent ReaderWriterLock ReaderWriterLockSlim ReferenceEqualityComparer ReferenceHandler ReferenceResolver
        ReflectionContext ReflectionTypeLoadException RegionInfo RegisteredWaitHandle RenamedEventArgs RenamedEventHandler ResolveEventArgs
        ResolveEventHandler ResourceAttributes ResourceLocation Rune RuntimeArgumentHandle RuntimeFieldHandle RuntimeMethodHandle
        RuntimeReflectionExtensions RuntimeTypeHandle SByte STAThreadAttribute SearchOption SecurityProtocolType SeekOrigin Semaphore
        SemaphoreAcl SemaphoreFullException SemaphoreSlim SendOrPostCallback SequencePosition SerializableAttribute ServicePoint
        ServicePointManager Single SocketAddress SocketsHttpConnectionContext SocketsHttpHandler SocketsHttpPlaintextStreamFilterContext
        SortKey SortVersion SourceFilter SourceLevels SourceSwitch SpanLineEnumerator SpanRuneEnumerator SpinLock SpinWait StackFrame
        StackFrameExtensions StackOverflowException StackTrace StackTraceHiddenAttribute Stopwatch Stream StreamContent StreamReader
        StreamWriter String StringBuilder StringComparer StringComparison StringContent StringInfo StringNormalizationExtensions
        StringReader StringRuneEnumerator StringSplitOptions StringWriter StrongNameKeyPair Switch SwitchAttribute SwitchLevelAttribute
        SynchronizationContext SynchronizationLockException SystemException TagList TaiwanCalendar TaiwanLunisolarCalendar TargetException
        TargetInvocationException TargetParameterCountException Task TaskAsyncEnumerableExtensions TaskCanceledException
        TaskCompletionSource TaskContinuationOptions TaskCreationOptions TaskExtensions TaskFactory TaskScheduler TaskSchedulerException
        TaskStatus TaskToAsyncResult TextElementEnumerator TextInfo TextReader TextWriter TextWriterTraceListener ThaiBuddhistCalendar
        Thread ThreadAbortException ThreadExceptionEventArgs ThreadExceptionEventHandler ThreadInterruptedException ThreadPool
        ThreadPoolBoundHandle ThreadPriority ThreadPriorityLevel ThreadStart ThreadStartException ThreadState ThreadStateException
        ThreadStaticAttribute ThreadWaitReason ThreadingAclExtensions TimeOnly TimeProvider TimeSpan TimeSpanStyles TimeZone TimeZoneInfo
        TimeZoneNotFoundException Timeout TimeoutException Timer TimerCallback Trace TraceEventCache TraceEventType TraceFilter TraceLevel
        TraceListener TraceListenerCollection TraceOptions TraceSource TraceSwitch TransportContext Tuple TupleExtensions Type
        TypeAccessException TypeAttributes TypeCode TypeDelegator TypeExtensions TypeFilter TypeInfo TypeInitializationException
        TypeLoadException TypeUnloadedException TypedReference UInt128 UInt16 UInt32 UInt64 UIntPtr UTF32Encoding UTF7Encoding UTF8Encoding
        UmAlQuraCalendar UnauthorizedAccessException UnhandledExceptionEventArgs UnhandledExceptionEventHandler UnicodeCategory
        UnicodeEncoding UnixFileMode UnmanagedMemoryAccessor UnmanagedMemoryStream UnobservedTaskExceptionEventArgs UnreachableException
        UploadDataCompletedEventArgs UploadDataCompletedEventHandler UploadFileCompletedEventArgs UploadFileCompletedEventHandler
        UploadProgressChangedEventArgs UploadProgressChangedEventHandler UploadStringCompletedEventArgs UploadStringCompletedEventHandler
        UploadValuesCompletedEventArgs UploadValuesCompletedEventHandler Uri UriBuilder UriComponents UriCreationOptions UriFormat
        UriFormatException UriHostNameType UriKind UriParser UriPartial UriTypeConverter Utf8JsonReader Utf8JsonWriter ValueTask ValueTuple
        ValueType Version Void Volatile WaitCallback WaitForChangedResult WaitHandle WaitHandleCannotBeOpenedException WaitHandleExtensions
        WaitOrTimerCallback WatcherChangeTypes WeakReference WebClient WebException WebExceptionStatus WebHeaderCollection WebProxy
        WebRequest WebRequestMethods WebResponse WebUtility WriteStreamClosedEventArgs WriteStreamClosedEventHandler XmlWriterTraceListener
        """;

    /// <summary>
    /// The types that have other names than those above, in Microsoft.AspNetCore.Builder, .Hosting, .Http and .Routing and in
    /// Microsoft.Extensions.Configuration, .DependencyInjection, .Hosting and .Logging.
    /// </summary>
    private const string Web = """
        ActivatorUtilities ActivatorUtilitiesConstructorAttribute ActivityTrackingOptions AllowCookieRedirectAttribute
        AntiforgeryApplicationBuilderExtensions AntiforgeryServiceCollectionExtensions ApplicationBuilder ApplicationBuilderExtensions
        ApplicationModelConventionExtensions AsParametersAttribute AsyncServiceScope AuthAppBuilderExtensions
        AuthenticationCoreServiceCollectionExtensions AuthenticationServiceCollectionExtensions AuthorizationAppBuilderExtensions
        AuthorizationEndpointConventionBuilderExtensions AuthorizationServiceCollectionExtensions BackgroundService
        BackgroundServiceExceptionBehavior BadHttpRequestException BearerTokenExtensions BinderOptions BindingAddress
        CascadingAuthenticationStateServiceCollectionExtensions CascadingValueServiceCollectionExtensions
        CertificateForwardingBuilderExtensions CertificateForwardingServiceExtensions ChainedBuilderExtensions ChainedConfigurationProvider
        ChainedConfigurationSource CommandLineConfigurationExtensions ComponentEndpointConventionBuilder
        ComponentEndpointRouteBuilderExtensions ComponentServiceCollectionExtensions CompositeEndpointDataSource ConfigurationBinder
        ConfigurationBuilder ConfigurationDebugViewContext ConfigurationExtensions ConfigurationKeyComparer ConfigurationKeyNameAttribute
        ConfigurationManager ConfigurationPath ConfigurationProvider ConfigurationReloadToken ConfigurationRoot ConfigurationRootExtensions
        ConfigurationSection ConfigureHostBuilder ConfigureWebHostBuilder ConnectionEndpointRouteBuilder
        ConnectionEndpointRouteBuilderExtensions ConnectionInfo ConnectionsDependencyInjectionExtensions ConsoleLifetimeOptions
        ConsoleLoggerExtensions ContentEncodingMetadata ControllerActionEndpointConventionBuilder
        ControllerActionEndpointConventionBuilderResourceCollectionExtensions ControllerEndpointRouteBuilderExtensions
        ControllerLinkGeneratorExtensions CookieBuilder CookieExtensions CookieOptions CookiePolicyAppBuilderExtensions CookiePolicyOptions
        CookiePolicyServiceCollectionExtensions CookieRedirectEndpointConventionBuilderExtensions CookieSecurePolicy
        CorsEndpointConventionBuilderExtensions CorsMiddlewareExtensions CorsServiceCollectionExtensions
        DataProtectionServiceCollectionExtensions DataTokensMetadata DebugLoggerFactoryExtensions DefaultEndpointDataSource
        DefaultEndpointFilterInvocationContext DefaultFilesExtensions DefaultFilesOptions DefaultHttpContext DefaultHttpContextFactory
        DefaultInlineConstraintResolver DefaultServiceProviderFactory DelegateStartup DeveloperExceptionPageExtensions
        DeveloperExceptionPageOptions DirectoryBrowserExtensions DirectoryBrowserOptions DirectoryBrowserServiceExtensions
        DisableHttpMetricsAttribute EncoderServiceCollectionExtensions Endpoint EndpointBuilder EndpointDataSource
        EndpointDescriptionAttribute EndpointFilterDelegate EndpointFilterExtensions EndpointFilterFactoryContext
        EndpointFilterInvocationContext EndpointGroupNameAttribute EndpointHttpContextExtensions
        EndpointMetadataApiExplorerServiceCollectionExtensions EndpointMetadataCollection EndpointNameAttribute EndpointNameMetadata
        EndpointRouteBuilderExtensions EndpointRoutingApplicationBuilderExtensions EndpointSummaryAttribute EnvironmentName
        EnvironmentVariablesExtensions Environments EventId EventLoggerFactoryExtensions EventSourceLoggerFactoryExtensions
        ExceptionHandlerExtensions ExceptionHandlerOptions ExceptionHandlerServiceCollectionExtensions ExcludeFromDescriptionAttribute
        FallbackEndpointRouteBuilderExtensions FileConfigurationExtensions FileConfigurationProvider FileConfigurationSource
        FileLoadExceptionContext FileServerExtensions FileServerOptions FilterLoggingBuilderExtensions FormCollection FormFile
        FormFileCollection ForwardedHeadersExtensions ForwardedHeadersOptions FragmentString FromKeyedServicesAttribute
        GenericHostBuilderExtensions GenericHostWebHostBuilderExtensions HeaderDictionary HeaderDictionaryExtensions
        HeaderDictionaryTypeExtensions HealthCheckApplicationBuilderExtensions HealthCheckEndpointRouteBuilderExtensions
        HealthCheckServiceCollectionExtensions HealthChecksBuilderAddCheckExtensions HealthChecksBuilderDelegateExtensions Host
        HostAbortedException HostApplicationBuilder HostApplicationBuilderSettings HostAttribute HostBuilder HostBuilderContext HostDefaults
        HostEnvironmentEnvExtensions HostFilteringBuilderExtensions HostFilteringServicesExtensions HostOptions HostString
        HostingAbstractionsHostBuilderExtensions HostingAbstractionsHostExtensions HostingAbstractionsWebHostBuilderExtensions
        HostingEnvironmentExtensions HostingHostBuilderExtensions HostingStartupAttribute HstsBuilderExtensions HstsServicesExtensions
        HttpClientBuilderExtensions HttpClientFactoryServiceCollectionExtensions HttpContext HttpContextAccessor
        HttpContextServerVariableExtensions HttpJsonServiceExtensions HttpLoggingBuilderExtensions
        HttpLoggingEndpointConventionBuilderExtensions HttpLoggingServicesExtensions HttpMethodMetadata HttpMethodOverrideExtensions
        HttpMethodOverrideOptions HttpMethods HttpMetricsEndpointConventionBuilderExtensions HttpProtocol HttpRequest
        HttpRequestJsonExtensions HttpRequestRewindExtensions HttpResponse HttpResponseJsonExtensions HttpResponseWritingExtensions
        HttpServiceCollectionExtensions HttpValidationProblemDetails HttpsPolicyBuilderExtensions HttpsRedirectionServicesExtensions
        HubEndpointConventionBuilder HubEndpointRouteBuilderExtensions IApplicationBuilder IApplicationLifetime IConfiguration
        IConfigurationBuilder IConfigurationManager IConfigurationProvider IConfigurationRoot IConfigurationSection IConfigurationSource
        IContentTypeHttpResult IDataTokensMetadata IDynamicEndpointMetadata IEndpointConventionBuilder IEndpointFilter
        IEndpointGroupNameMetadata IEndpointNameMetadata IEndpointRouteBuilder IExcludeFromDescriptionMetadata IExternalScopeProvider
        IFileHttpResult IFormCollection IFormFile IFormFileCollection IHeaderDictionary IHealthChecksBuilder IHost IHostApplicationBuilder
        IHostApplicationLifetime IHostBuilder IHostEnvironment IHostLifetime IHostMetadata IHostedLifecycleService IHostedService
        IHostingEnvironment IHostingStartup IHttpClientBuilder IHttpContextAccessor IHttpContextFactory IHttpMethodMetadata
        IHubEndpointConventionBuilder IISOptions IISServerOptions IInlineConstraintResolver IKeyedServiceProvider ILogger ILoggerFactory
        ILoggerProvider ILoggingBuilder IMiddleware IMiddlewareFactory IMvcBuilder IMvcCoreBuilder INamedRouter INestedHttpResult
        IOutboundParameterTransformer IParameterPolicy IProblemDetailsService IProblemDetailsWriter IQueryCollection IRazorComponentsBuilder
        IRequestCookieCollection IResponseCookies IResult IResultExtensions IRouteBuilder IRouteCollection IRouteConstraint IRouteHandler
        IRouteNameMetadata IRouter IRoutingFeature IServerSideBlazorBuilder IServiceCollection IServiceProviderIsKeyedService
        IServiceProviderIsService IServiceScope IServiceScopeFactory ISession ISocketsHttpHandlerBuilder IStartup
        IStartupConfigureServicesFilter IStartupFilter IStatusCodeHttpResult ISupportExternalScope ISupportRequiredService
        ISuppressLinkGenerationMetadata ISuppressMatchingMetadata IValueHttpResult IWebHost IWebHostBuilder IWebHostEnvironment
        IdentityApiEndpointRouteBuilderExtensions IdentityServiceCollectionExtensions IniConfigurationExtensions InlineRouteParameterParser
        JsonConfigurationExtensions JsonProtocolDependencyInjectionExtensions KestrelServerOptionsSystemdExtensions
        KeyPerFileConfigurationBuilderExtensions KeyedService LinkGenerator LinkGeneratorEndpointNameAddressExtensions
        LinkGeneratorRouteValuesAddressExtensions LinkOptions LinkParser LinkParserEndpointNameAddressExtensions
        ListenOptionsConnectionLoggingExtensions ListenOptionsHttpsExtensions LocalizationServiceCollectionExtensions LogDefineOptions
        LogLevel LoggerExtensions LoggerExternalScopeProvider LoggerFactory LoggerFactoryExtensions LoggerFactoryOptions LoggerFilterOptions
        LoggerFilterRule LoggerMessage LoggerMessageAttribute LoggingBuilderExtensions LoggingServiceCollectionExtensions MapExtensions
        MapRouteRouteBuilderExtensions MapWhenExtensions MatcherPolicy MemoryCacheServiceCollectionExtensions
        MemoryConfigurationBuilderExtensions MetricsServiceExtensions MiddlewareFactory MvcApiExplorerMvcCoreBuilderExtensions
        MvcApplicationBuilderExtensions MvcAreaRouteBuilderExtensions MvcCoreMvcBuilderExtensions MvcCoreMvcCoreBuilderExtensions
        MvcCoreServiceCollectionExtensions MvcCorsMvcCoreBuilderExtensions MvcDataAnnotationsMvcBuilderExtensions
        MvcDataAnnotationsMvcCoreBuilderExtensions MvcLocalizationMvcBuilderExtensions MvcLocalizationMvcCoreBuilderExtensions
        MvcRazorMvcBuilderExtensions MvcRazorMvcCoreBuilderExtensions MvcRazorPagesMvcBuilderExtensions
        MvcRazorPagesMvcCoreBuilderExtensions MvcServiceCollectionExtensions MvcViewFeaturesMvcBuilderExtensions
        MvcViewFeaturesMvcCoreBuilderExtensions MvcXmlMvcBuilderExtensions MvcXmlMvcCoreBuilderExtensions OAuthExtensions ObjectFactory
        OpenApiRouteHandlerBuilderExtensions OptionsBuilderConfigurationExtensions OptionsBuilderDataAnnotationsExtensions
        OptionsBuilderExtensions OptionsConfigurationServiceCollectionExtensions OptionsServiceCollectionExtensions
        OutputCacheApplicationBuilderExtensions OutputCacheConventionBuilderExtensions OutputCacheServiceCollectionExtensions
        PageActionEndpointConventionBuilder PageActionEndpointConventionBuilderResourceCollectionExtensions
        PageConventionCollectionExtensions PageLinkGeneratorExtensions ParameterPolicyFactory PathString PolicyServiceCollectionExtensions
        ProblemDetailsContext ProblemDetailsOptions ProblemDetailsServiceCollectionExtensions ProducesResponseTypeMetadata
        ProviderAliasAttribute QueryCollection QueryString RateLimiterApplicationBuilderExtensions
        RateLimiterEndpointConventionBuilderExtensions RateLimiterServiceCollectionExtensions RazorComponentsEndpointConventionBuilder
        RazorComponentsEndpointConventionBuilderExtensions RazorComponentsEndpointRouteBuilderExtensions
        RazorComponentsRazorComponentBuilderExtensions RazorComponentsServiceCollectionExtensions RazorPagesEndpointRouteBuilderExtensions
        RequestDecompressionBuilderExtensions RequestDecompressionServiceExtensions RequestDelegate RequestDelegateFactory
        RequestDelegateFactoryOptions RequestDelegateMetadataResult RequestDelegateResult RequestDelegateRouteBuilderExtensions
        RequestFormReaderExtensions RequestLocalizationOptions RequestLocalizationOptionsExtensions
        RequestLocalizationServiceCollectionExtensions RequestTimeoutsIApplicationBuilderExtensions
        RequestTimeoutsIEndpointConventionBuilderExtensions RequestTimeoutsIServiceCollectionExtensions RequestTrailerExtensions
        ResponseCachingExtensions ResponseCachingServicesExtensions ResponseCompressionBuilderExtensions
        ResponseCompressionServicesExtensions ResponseExtensions ResponseTrailerExtensions Results RewriteBuilderExtensions Route RouteBase
        RouteBuilder RouteCollection RouteConstraintBuilder RouteConstraintMatcher RouteContext RouteCreationException RouteData
        RouteDirection RouteEndpoint RouteEndpointBuilder RouteGroupBuilder RouteGroupContext RouteHandler RouteHandlerBuilder
        RouteHandlerOptions RouteHandlerServices RouteNameMetadata RouteOptions RouteShortCircuitEndpointConventionBuilderExtensions
        RouteShortCircuitEndpointRouteBuilderExtensions RouteValueDictionary RouteValueEqualityComparer RouteValuesAddress RouterMiddleware
        RoutingBuilderExtensions RoutingEndpointConventionBuilderExtensions RoutingFeature RoutingHttpContextExtensions
        RoutingServiceCollectionExtensions RunExtensions SameSiteMode SendFileFallback SendFileResponseExtensions
        ServerRazorComponentsBuilderExtensions ServerRazorComponentsEndpointConventionBuilderExtensions ServerSideBlazorBuilderExtensions
        ServiceCollection ServiceCollectionContainerBuilderExtensions ServiceCollectionHostedServiceExtensions
        ServiceCollectionServiceExtensions ServiceDescriptor ServiceKeyAttribute ServiceKeyLookupMode ServiceLifetime ServiceProvider
        ServiceProviderKeyedServiceExtensions ServiceProviderOptions ServiceProviderServiceExtensions SessionExtensions
        SessionMiddlewareExtensions SessionOptions SessionServiceCollectionExtensions SignalRDependencyInjectionExtensions
        SocketsHttpHandlerBuilderExtensions StartupBase StaticAssetsEndpointRouteBuilderExtensions StaticFileExtensions StaticFileOptions
        StaticFilesEndpointRouteBuilderExtensions StatusCodePagesExtensions StatusCodePagesOptions StatusCodes StreamConfigurationProvider
        StreamConfigurationSource StreamResponseBodyFeature SuppressLinkGenerationMetadata SuppressMatchingMetadata
        TagHelperServicesExtensions TagsAttribute TraceSourceFactoryExtensions TypedResults UseExtensions UseMiddlewareExtensions
        UsePathBaseExtensions UseWhenExtensions UserSecretsConfigurationExtensions ValidationEndpointConventionBuilderExtensions
        ValidationServiceCollectionExtensions VirtualPathContext VirtualPathData WebApplication WebApplicationBuilder WebApplicationOptions
        WebHostBuilder WebHostBuilderContext WebHostBuilderExtensions WebHostBuilderHttpSysExtensions WebHostBuilderIISExtensions
        WebHostBuilderKestrelExtensions WebHostBuilderNamedPipeExtensions WebHostBuilderOptions WebHostBuilderQuicExtensions
        WebHostBuilderSocketExtensions WebHostDefaults WebHostExtensions WebSocketAcceptContext WebSocketManager
        WebSocketMiddlewareExtensions WebSocketOptions WelcomePageExtensions WelcomePageOptions XmlConfigurationExtensions
        """;

    public static readonly HashSet<string> All = new(
        $"{Framework} {Web}".Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
