using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;
using Consumer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

// The folders of the models before and after the pages are edited.
var models = new ReloadedModels(args[0]);
foreach (var line in models.Read(
    """{"id":"an id","low":"a low","high":"a high","colour":"a colour","state":"leaking","grade":2,"content":{"depth":1,"salt":true}}"""))
{
    Console.WriteLine("before: " + line);
}

var kept = models.Tank("""{"id":"an id","LOW":"a low","high":"a high","colour":null,"color":"unknown"}""");
models.Update(args[1]);
foreach (var line in models.Read(
    """
    {"owner":"an owner","id":"an id","high":"a high","low":"a low","color":"a color","state":"full","grade":0,
     "content":{"level":1,"salt":true}}
    """))
{
    Console.WriteLine("after: " + line);
}

Console.WriteLine("kept: " + JsonSerializer.Serialize(kept, kept.GetType()));
Console.WriteLine(models.Value("TankState", "Leaking"));
Console.WriteLine(models.Value("Grade", "BAD"));

namespace Consumer
{
    /// <summary>An assembly of models in a running program, which is updated like by a host of hot reload.</summary>
    internal sealed class ReloadedModels
    {
        private readonly CSharpCompilation _before;
        private readonly EmitBaseline _baseline;
        private readonly Assembly _assembly;
        private readonly JsonSerializerOptions _resolved;

        public ReloadedModels(string folder)
        {
            _before = Compile(folder);
            using var code = new MemoryStream();
            using var symbols = new MemoryStream();
            Require(_before.Emit(code, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)));
            var image = code.ToArray();
            _assembly = Assembly.Load(image, symbols.ToArray());
            var executable = new PEReader(ImmutableArray.Create(image));
            _baseline = EmitBaseline.CreateInitialBaseline(
                _before,
                ModuleMetadata.CreateFromImage(image),
                static _ => default,
                method => BodyOf(method).LocalSignature,
                hasPortableDebugInformation: true);
            _resolved = new JsonSerializerOptions { TypeInfoResolver = Router.Codegen.RouterModelResolver.Instance };

            MethodBodyBlock BodyOf(MethodDefinitionHandle method) =>
                executable.GetMethodBody(executable.GetMetadataReader().GetMethodDefinition(method).RelativeVirtualAddress);
        }

        /// <summary>Reads a tank.</summary>
        public object Tank(string json) => Named("Tank")
            .GetMethod("FromJson", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)])!
            .Invoke(null, [json])!;

        /// <summary>The properties of a tank that is read through each entry point.</summary>
        public IEnumerable<string> Read(string json)
        {
            var tank = Named("Tank");
            yield return Describe(Tank(json));
            yield return Describe(JsonSerializer.Deserialize(json, _resolved.GetTypeInfo(tank))!);
            yield return Describe(JsonSerializer.Deserialize(json, tank)!);
        }

        /// <summary>A value of an enum, and its IsKnown.</summary>
        public string Value(string type, string name)
        {
            var value = Named(type).GetMember(name)[0] switch
            {
                PropertyInfo property => property.GetValue(null),
                FieldInfo field => field.GetValue(null),
                _ => null,
            };
            return value is null ? name + " is null"
                : true.Equals(value.GetType().GetProperty("IsKnown")!.GetValue(value)) ? value + " known"
                : value + " unknown";
        }

        public void Update(string folder)
        {
            var after = Compile(folder);
            using var metadata = new MemoryStream();
            using var code = new MemoryStream();
            using var symbols = new MemoryStream();
            var edits = Edits(_before.Assembly.GlobalNamespace, after.Assembly.GlobalNamespace);
            var difference = after.EmitDifference(_baseline, edits, static _ => false, metadata, code, symbols);
            Require(difference);
            MetadataUpdater.ApplyUpdate(_assembly, metadata.ToArray(), code.ToArray(), symbols.ToArray());
            var tokens = difference.ChangedTypes.Select(type => MetadataTokens.GetToken(type));
            Type[] changed = [.. tokens.Select(_assembly.ManifestModule.ResolveType)];
            Call("ClearCache", changed);
            Call("UpdateApplication", changed);
        }

        /// <summary>Calls the update handlers of all assemblies, like a host.</summary>
        private static void Call(string method, Type[] changed)
        {
            foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            {
                foreach (var handler in assembly.GetCustomAttributes<MetadataUpdateHandlerAttribute>())
                {
                    const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;
                    handler.HandlerType.GetMethod(method, Any, [typeof(Type[])])?.Invoke(null, [changed]);
                }
            }
        }

        private static CSharpCompilation Compile(string folder) => CSharpCompilation.Create(
            "Reloaded",
            Directory.EnumerateFiles(folder, "*.g.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: Path.GetFileName(file), encoding: Encoding.UTF8)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug));

        /// <summary>The edits of all types. Removed members stay, but are no longer called.</summary>
        private static IEnumerable<SemanticEdit> Edits(INamespaceOrTypeSymbol before, INamespaceOrTypeSymbol after)
        {
            var known = before.GetMembers().ToDictionary(IdOf);
            foreach (var member in after.GetMembers())
            {
                var old = known.GetValueOrDefault(IdOf(member));
                if (member is INamespaceOrTypeSymbol inner && old is INamespaceOrTypeSymbol outer)
                {
                    foreach (var edit in Edits(outer, inner))
                    {
                        yield return edit;
                    }
                }
                else if (old is null)
                {
                    yield return new SemanticEdit(SemanticEditKind.Insert, null, member);
                }
                else if (member is IMethodSymbol { IsImplicitlyDeclared: false }
                    or IMethodSymbol { MethodKind: MethodKind.StaticConstructor })
                {
                    yield return new SemanticEdit(SemanticEditKind.Update, old, member);
                }
            }
        }

        private static string IdOf(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString();

        private static void Require(EmitResult result)
        {
            if (!result.Success)
            {
                var errors = result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error);
                throw new InvalidOperationException(string.Join('\n', errors));
            }
        }

        private static string Describe(object model)
        {
            var unknown = ((Router.Codegen.JsonModel)model).UnknownProperties.Count;
            var values = model.GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(property => (property.Name, Value: property.GetValue(model)))
                .Where(property => property.Value is not null)
                .OrderBy(property => property.Name, StringComparer.Ordinal)
                .Select(property => property.Name + " " + Text(property.Value!));
            return string.Join(", ", values) + "; unknown " + unknown;
        }

        /// <summary>A union by the type of its value, an object by its JSON.</summary>
        private static string Text(object value)
        {
            var held = value.GetType().IsValueType ? value.GetType().GetProperty("Value")!.GetValue(value)! : value;
            return held is Router.Codegen.JsonModel ? held.GetType().Name : held.ToString()!;
        }

        private Type Named(string name) => _assembly.GetTypes().Single(type => type.Name == name);
    }
}
