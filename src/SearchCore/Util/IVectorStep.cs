using System.Runtime.Intrinsics;

namespace SearchCore.Util;

/// <summary>What is done to eight integers at a time on their way. A struct, so that the loop around it is compiled with it inside.</summary>
internal interface IVectorStep
{
    Vector256<int> Apply(Vector256<int> values);
}
