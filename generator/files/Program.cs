using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Router.Codegen.Files;

// The package's targets run this program before the compiler. It reads one file, the request, and reports problems in the format of builds.
try
{
    var request = FileRequest.Read(args is [var file] ? file : throw new RequestException("The one argument is the file of the request."));
    AssemblyLoadContext.Default.Resolving += (context, name) => request.AssemblyFolders
        .Select(folder => Path.Combine(folder, name.Name + ".dll"))
        .FirstOrDefault(File.Exists) is { } found ? context.LoadFromAssemblyPath(found) : null;
    Write(request);
    return 0;
}
catch (Exception e) when (e is RequestException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine("Router.Codegen : error : " + e.Message.ReplaceLineEndings(" "));
    return 2;
}

// Not inlined, because the assemblies that it needs can be found only from here on.
[MethodImpl(MethodImplOptions.NoInlining)]
static void Write(FileRequest request) => ModelFiles.Write(request, CancellationToken.None);
